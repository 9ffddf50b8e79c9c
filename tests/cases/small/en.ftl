study-title = Small
or = or
dont_know = don't know
refused = refused
another-adult = Is there another adult?
ending-complete = Thank you, that was all.
ending-quota_full = Thank you, we have enough interviews.
ending-not_eligible = Thank you, we have no more questions for you.
ending-refused = I am sorry to have disturbed you.
ending-not_available = I will call again.
ending-break_off = Thank you all the same.
ending-suspended = I will call again.
section-about = About you
section-views = Your views
hello = Hello, this is { $interviewer } of { $organisation }. It takes { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }.
household = How many people live in your household?
children = How many of the { $household } are children?
channels = How can one reach you?
    .instruction = Several answers.
channels-mail = by mail
channels-phone = by telephone
channels-school = through school
channels-nothing = not at all
phone_often = How much do you use the telephone?
scale-degree = Much, little or not at all?
scale-degree-much = much
scale-degree-little = little
scale-degree-none = not at all
trust = How much do you trust …
trust_press = the press
trust_state = the state
trust_people = the { $adults } adults of your household
hope = How much hope do you have?
check-too_many = Children are fewer than all people in the household.
check-large = That is a large household. Is it right?
