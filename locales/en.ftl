# The interface in English. What is spoken to respondents is in the questionnaire's own files.
# Attributes `help` say at length on the help page what a key does; labels are for the key bar and have to be short.

## Languages, dates, times

language-en = English
language-de = German
language-fr = French
language-da = Danish
language-cs = Czech

weekday-1 = Mon
weekday-2 = Tue
weekday-3 = Wed
weekday-4 = Thu
weekday-5 = Fri
weekday-6 = Sat
weekday-7 = Sun
month-1 = Jan
month-2 = Feb
month-3 = Mar
month-4 = Apr
month-5 = May
month-6 = Jun
month-7 = Jul
month-8 = Aug
month-9 = Sep
month-10 = Oct
month-11 = Nov
month-12 = Dec
date = { $weekday } { $day } { $month }
date-time = { $date } { $time }
date-time-year = { $date } { $year } { $time }

## Header

mode-training = TRAINING
mode-practice = PRACTICE: nothing is kept
header-case = Case { $case }
header-unit = { $number } of { $of }
header-over-quota = over quota
header-clocks = call { $duration } · { $time }
too-small = The window is too small. Please make it at least { $columns } columns wide and { $lines } lines high. Nothing is lost; until then no key is taken but Ctrl-C.
more-lines = ── more: ↑ { $above }  ↓ { $below } ──

## What is printed on keys

cap-enter = Enter
cap-esc = Esc
cap-page-up = PgUp
cap-page-down = PgDn
cap-home = Home
cap-end = End
cap-delete = Del
cap-backspace = Backspace
cap-tab = Tab
cap-back-tab = Shift-Tab
cap-space = Space
cap-ctrl = Ctrl-{ $letter }
cap-letters = letter
cap-text = text

## What keys do

key-sign-in = sign in
key-type-name = type a name
    .help = type the beginning of a name; the first that begins so is taken
key-quit = leave
key-take-back = take it back
    .help = take the case that was cut off up again
key-take-over = take it over
    .help = take the case over from the other window, which then has to let go of it
key-next-call = next call
    .help = take the next case to call
key-countries = countries
    .help = choose the countries to call
key-sign-out = sign out
    .help = sign out: another person works at this terminal
key-choose = take
key-on-off = on/off
    .help = switch the country with this number on or off
key-on-off-here = on/off
    .help = switch the country at the arrow on or off
key-answered = somebody answers
    .help = somebody answers: on to the interview
key-another = another adult is here
    .help = another adult has come to the telephone: interview this person
key-confirm = confirm
    .help = confirm the outcome
key-outcome = outcome
    .help = pick the outcome with this letter; Enter confirms it
key-undo = undo
    .help = undo the choice
key-give-back = give back
    .help = give the case back uncalled
key-take = take
    .help = take what is typed; with nothing typed, keep the answer and go on
key-done = done
    .help = switch the code typed on or off; with nothing typed, take what is chosen
key-read = read out, go on
key-finish = finish
    .help = the last words are read out: finish
key-ask-for-another = ask for another
    .help = the last words to this person are read out: ask for another adult
key-code = code
    .help = type the code of the answer, or the number
key-clear = clear
    .help = clear what is typed
key-back = back
    .help = back one item
key-forward = forward
    .help = forward over what is answered
key-unanswered = first open
    .help = on to the first item without an answer
key-dont-know = don’t know
key-refused = refused
key-language = language
    .help = change the language of the interview; answers stay
key-note = note
    .help = write a note on the case
key-suspend = suspend
    .help = put the interview aside and say when to call again
key-break-off = break off
    .help = the respondent breaks off or refuses
key-take-anyway = take it
    .help = take the answer with all that follows
key-keep = keep as it was
    .help = keep everything as it was
key-speak = speak it
    .help = go on in this language
key-speak-at-once = speak at once
    .help = go on at once in the language with this number
key-pick = pick
    .help = pick the line with this number
key-save = keep the note
key-type-note = write
key-edit = move, delete
    .help = move about and delete
key-discard = throw away
    .help = throw the note away
key-write-on = write on
key-take-time = take
    .help = take the time
key-next-field = other field
key-previous-field = other field
key-type-time = type
    .help = type a date or a time of day
key-leave-now = leave
key-give-back-and-leave = give back and leave
    .help = give the case back uncalled and leave
key-leave-as-it-is = leave as it is
    .help = leave without saying when to call again
key-stay = stay
    .help = stay and go on
key-cancel = back
    .help = close this and go back
key-close = close
key-erase = correct
    .help = take the last character back
key-up = up
key-down = down
key-scroll-up = scroll up
key-scroll-down = scroll down
key-page-up = a page up
key-page-down = a page down
key-help = help
key-leave = leave
    .help = leave the program; asks first and never ends an interview

## Signing in

sign-in-question = Who is interviewing?
sign-in-nobody = No names yet.
sign-in-name = Name:
sign-in-hint = arrows, or the beginning of your name
sign-in-new-hint = arrows, or type your name
sign-in-new = new: { $name }
sign-in-unknown = No name begins so. Ask your supervisor to add yours.
sign-in-as = Enter: sign in as { $name }
sign-in-as-new = Enter: sign in as { $name } (new)

## Between two calls

ready-next-call = Enter: next call
ready-try-again = Enter: look again
ready-take-back = Enter: take the case back
ready-cut-off-interview = Your interview with case { $case } was cut off ({ $seen }). All answers are kept; it goes on at the question where it stopped.
ready-cut-off-call = Your call to case { $case } was cut off ({ $seen }).
ready-elsewhere = Another window signed in as { $staff } seems to be working on case { $case }. If it is not, t takes the case over.
ready-nothing = There is no case to call at present.
ready-nothing-until = There is no case to call at present. The next one is due { $due }.
ready-today = Since you signed in: { $calls ->
        [one] 1 call
       *[other] { $calls } calls
    }, { $completes ->
        [one] 1 complete
       *[other] { $completes } completes
    }.
ready-last = Last call, case { $case }: { $outcome }
ready-last-due = ; again { $due }, our time
ready-last-over = ; its place was taken, so it is kept over quota
ready-count = { $counted } of { $target }
ready-countries = Countries called: { $countries }
ready-all-countries = all
countries-title = Countries
countries-question = Which countries do you call?

## PIN, breaks, own figures

key-break = break
    .help = take a break between two calls; nothing of any case is shown meanwhile
key-figures = my figures
    .help = look at your own figures, of today and in all
key-back-to-work = back to the calls
key-pin = type the PIN
key-other-name = another name
away-sign-in = { $name }, please type your PIN.
away-break = { $name } has been on a break since { $since }.
away-back = Enter: back to the calls
away-pin = PIN:
away-wrong = This PIN is wrong.
away-locked = After several wrong PINs { $name } is locked until { $until }. A supervisor can unlock the name.
remark-no-pin = Please type the PIN first.
problem-needs-pin = The PIN ends this break.
figures-title = Your own figures
figures-today = today
figures-all = in all
figures-hours = hours worked
figures-calls = calls
figures-contacts = contacts
figures-completes = complete interviews
figures-per-hour = complete interviews an hour
figures-refusals = refusals and break-offs
figures-length = mean length of an interview
figures-what = Hours are the time signed in, without breaks. A contact is a call in which somebody was spoken to. The length is that of complete interviews, in minutes and seconds.
figures-decimal = { $whole }.{ $tenths }

## A call

call-name = Ask for: { $name }
call-clocks = { $country }: it is { $there } in { $town }, { $here } here.
call-clock-here = { $country }: it is { $here } here.
call-appointment = Appointment: { $at }
call-suspended = Interview to be continued in { $language } at: { $at }
call-note = “{ $text }” · { $staff }
call-vanished = cut off
call-question = Dial. What happens?
prompt-answered = Enter: somebody answers
prompt-answered-again = Enter: somebody answers, go on with the interview

## Questions

prompt-code = Code:
prompt-codes = Codes, then Enter:
prompt-number = Number ({ $min } to { $max }):
prompt-read = Enter: read out, go on
prompt-finish = Enter: read out, finish
prompt-another = Enter: read out, then ask for another adult
prompt-enter = Enter: { $answer }
prompt-in-force = ✓ { $answer }
prompt-outcome-note = Enter: { $answer } – and write why
prompt-outcome-time = Enter: { $answer } – and say when
prompt-outcome-never-again = Enter: { $answer } – none of the numbers will be called again
notice-changed = The question has changed since it was answered. Ask it again; Enter alone keeps the answer.
notice-passed-over = { $more ->
        [0] Open before this: { $items }. End goes to the first.
       *[other] Open before this: { $items }, and { $more } more. End goes to the first.
    }

## The end of an interview

outcome-question = What did the call come to?
ended-complete = The interview is complete.
ended-partial = The interview ended early; enough is answered.
ended-broken-off = The interview was broken off.
ended-refused = The person did not want to take part.
ended-refused-household = Somebody in the household did not want to take part.
ended-facts-refused = The person did not give the facts the quotas need.
ended-not-eligible = The person does not belong to those we interview.
ended-quota-full = Enough people like this one have been interviewed.
ended-not-available = The person cannot be spoken to now.
ended-unreached = Nothing was agreed in this call.
another-wanted = Still wanted: { $groups }
another-yes = Enter or y: another adult is on the telephone
another-no = If nobody comes to the telephone, read this out and pick the outcome:
break-off-title = Break off
break-off-question = The interview ends here; what is answered is kept. Why does it end?

## Confirming

confirm-title = Is that right?
confirm-checks = Please check with the respondent:
confirm-leaving = { $count ->
        [one] This answer no longer counts:
       *[other] These { $count } answers no longer count:
    }
confirm-returning = { $count ->
        [one] This earlier answer counts again:
       *[other] These { $count } earlier answers count again:
    }
confirm-place-free = This changes the quota group; there is a free place in the new one.
confirm-place-full = This changes the quota group, and the new one is full: the interview is kept, but over quota.
confirm-ending = The interview would end here. { $ending }
confirm-prompt = Enter: take the answer   Esc: leave everything as it was

## Language, note

languages-title = Language
languages-question = In which language does the interview go on?
note-title = Note
note-about = For whoever calls next. No names of others, no health details.
note-drafted = Saved as you type.
note-reason = { $outcome }: please write why.
note-discard = Throw this note away?  Enter: throw away   Esc: write on
said-note-kept = The note is kept.

## Appointment

suspend-title = Suspend the interview
appointment-question = When shall we call again? Times are those in { $town }.
appointment-in-10-minutes = in 10 minutes
appointment-in-1-hour = in 1 hour
appointment-today-18 = today, 18:00
appointment-tomorrow-18 = tomorrow, 18:00
appointment-other = another date and time
appointment-vague = no time agreed
appointment-past = past already
appointment-there-and-here = { $there } ({ $here } here)
appointment-date = Date
appointment-date-hint = such as tomorrow, fri, 21.11. – nothing typed: today
appointment-time = Time
appointment-time-hint = such as 18:00 or 1830
appointment-at = { $there } in { $town } · { $here } here · { $utc } UTC
appointment-never = The clock is put forward that night: this time does not exist. The same moment would be { $later }.
appointment-twice = The clock is put back that night: this time comes twice. Which one?
appointment-first = the first, before the clock is put back ({ $here } here, { $utc } UTC)
appointment-second = the second, an hour later ({ $here } here, { $utc } UTC)
appointment-prompt = Pick a line by its number.
appointment-prompt-suspend = Enter: suspend the interview
appointment-prompt-take = Enter: take this time
appointment-prompt-type = Enter: type a date and a time

## Help, leaving

help-title = Keys
help-typing = A code is taken as soon as no longer code begins with the same digits; otherwise Enter takes it. Where Enter confirms, the answer is marked first.
leave-title = Leave?
leave-idle = Leave the program?
leave-call = Leave the program? The case goes back uncalled.
leave-interview = An interview is being held. Suspend it first, so that it is clear when to call again. If you leave as it is, every answer is kept and the interview is offered to you again when you sign in.
leave-anyway = Signing out did not work; why is said below. If you leave all the same, every answer that was taken is kept, and a case at hand can be taken up again after a few minutes.
leave-practice = Leave the program? This is practice: nothing of it is kept.
leave-outcome = The call still needs its outcome. If you leave without saying it, every answer is kept, and the program notes what it knows itself: that the line was dropped, or that the person refused for now.

## Remarks

remark-no-such-code = There is no code { $code } here.
remark-nothing-typed = Type the code of the answer first.
remark-no-number-typed = Type the number first.
remark-no-such-letter = There is no outcome { $letter } here.
remark-not-in-the-list = That number is not in the list.
remark-no-country = Choose at least one country.
remark-no-name = Type your name or choose it with the arrows.
remark-name-from-list = Choose your name with the arrows or type it as in the list.
remark-empty-note = Nothing is written yet.
remark-note-full = A note has room for 4,000 characters; the rest was not taken.
remark-no-time-chosen = Pick a line first.
remark-no-time-typed = Type a time of day, such as 18:00.
remark-no-date = That is no date; type it like 21.11. or 21.11.2026.
remark-date-far = That date is past, or more than 92 days ahead; choose one that is nearer.
remark-no-time = That is no time of day; type it like 18:00.
remark-time-past = That time is past.
remark-time-never = That time does not exist; the clock is put forward.
remark-key-held = A key held down counts once.
remark-thrown-away = Keys pressed meanwhile were not taken.
remark-draft = A note was being written here: F5 goes on with it.

rejected-not-open = The interview is over; nothing can be answered any more.
rejected-not-here = That is not possible here.
rejected-no-such-option = There is no such answer here.
rejected-not-accepted = That answer is not offered here.
rejected-out-of-range = Only numbers from { $min } to { $max }.
rejected-exclusive = That answer excludes all others.
rejected-nothing-chosen = Nothing is chosen yet.
rejected-check = That does not fit the other answers.
rejected-check-text = That does not fit: { $text }
rejected-fact-needed = This fact can be changed, but not taken away any more.
rejected-nothing-there = There is nothing to go to.
rejected-no-such-language = The interview is not available in that language.
rejected-confirm = That has to be confirmed first.

## Problems

problem-again = Press the same key again.
problem-busy = The study is being written to by another station. Nothing is lost.
problem-full-disk = The disk is full, so this was not saved. Tell your supervisor; make room before you go on.
problem-read-only = The study cannot be written to, so this was not saved. Tell your supervisor.
problem-taken = { $staff } has taken this case over. Your answers up to here are kept.
problem-store = The study file cannot be used: { $detail }. Tell your supervisor.
problem-no-such-name = Nobody of that name works in this study. Ask your supervisor to add you.
problem-needs-note = This outcome needs a note that says why.
problem-needs-time = This outcome needs the time that was agreed.
problem-past-time = That time is past. Choose a later one.
problem-not-here = That is not possible here.
problem-lease-lost = You were away for a while and the case went back. Your answers are kept.
problem-too-long = That text is too long. Shorten it.
problem-empty-name = Please type a name.

## Why an outcome or a plan is refused

case-closed = The case is closed.
case-needs-time = This outcome needs the time that was agreed.
case-appointment-past = The time agreed is past.
case-closes-despite-appointment = This outcome closes the case; there can be no appointment.
case-no-outcome-of-a-call = This is no outcome of a call.
plan-empty-frame = The population has no rows.
plan-unknown-variable = A row of the population lacks a variable that a quota group needs.
plan-negative-population = A row of the population has a number below 0.
plan-duplicate-row = A row of the population is there twice.
plan-unknown-country = A country has a size, but no rows in the population.
plan-duplicate-country = A country has two sizes.
plan-size = A country’s size has to be above 0.
plan-no-population = All rows of a country are empty.
plan-duplicate-group = Two quota groups have the same name.
plan-duplicate-variable = A quota group names a variable twice.

## Outcomes

outcome-not-tried = not tried
outcome-no-answer = no answer
outcome-busy = busy
outcome-machine = answering machine
outcome-machine-message = message on machine
outcome-machine-household = household’s machine
outcome-technical-problem = technical problem
outcome-call-blocked = call blocked
outcome-disconnected = disconnected
outcome-not-working = not in use
outcome-out-of-service = out of order for now
outcome-fax = fax or data line
outcome-number-changed = number has changed
outcome-forwarded = forwarded elsewhere
outcome-pager = pager
outcome-out-of-sample = not in the sample
outcome-unknown-other = unknown, other reason
outcome-appointment = appointment
outcome-appointment-vague = call again, no time set
outcome-not-available = not available now
outcome-never-available = away until the end
outcome-no-adult-now = no adult there now
outcome-no-screener = screening not finished
outcome-suspended = to be continued
outcome-call-dropped = line dropped
outcome-cut-off = line dropped in the interview
outcome-soft-refusal-household = household says no, softly
outcome-soft-refusal-person = person says no, softly
outcome-hung-up = hung up
outcome-refused-household = household refuses
outcome-refused-person = person refuses
outcome-facts-refused = facts for the quotas refused
outcome-do-not-call = do not call again
outcome-break-off = breaks off
outcome-break-off-do-not-call = breaks off, never again
outcome-language-household = language of household
outcome-language-respondent = language of person
outcome-language-no-interviewer = needs another interviewer
outcome-unable = not able to take part
outcome-dead = has died
outcome-poor-audio = line too poor
outcome-unsuitable-place = unsuitable place
outcome-other = other reason
outcome-business = business or office
outcome-institution = institution
outcome-group-quarters = home, barracks, hostel
outcome-not-resident = does not live here
outcome-residence-unknown = residence unknown
outcome-mobile = mobile telephone
outcome-no-adult = no adult lives here
outcome-quota-full = quota full
outcome-other-ineligible = not eligible, other
outcome-partial = partial interview
outcome-complete = complete interview

## Calls and appointments

problem-time-beyond-period = The fieldwork is over by then, or has not begun. Choose another time.
problem-time-outside-hours = Nobody is called there at that time. Choose another, or confirm it.

remark-outside-hours = Outside the calling hours there. Enter once more: it stands all the same.
remark-which-day = That can be two days; type more of it.
appointment-outside = no calls then
appointment-who = Who calls: { $who }
appointment-who-me = me
appointment-who-anyone = anybody, at that time
appointment-who-vague = anybody, about then
key-promise = who calls
    .help = with me, with anybody, or about then
when-today = today
when-tomorrow = tomorrow
when-after-tomorrow = day after tomorrow
when-weekdays = monday, tuesday, wednesday, thursday, friday, saturday, sunday
when-in = in
when-minutes = minutes
when-hours = hours

## The supervisor’s terminal

key-page = page
    .help = go to the page with this number
key-next-country = next country
    .help = show the next country only; after the last, all of them
key-country-before = country before
monitor-quotas = quotas
monitor-map = map
monitor-interviewers = interviewers
monitor-outcomes = outcomes
monitor-appointments = appointments
monitor-hours = hours
monitor-too-small = The window is too small. Please make it at least { $columns } columns wide and { $lines } lines high.
monitor-summary = { $counted } of { $target } · today { $today } · { $pace } an hour · full { $finish } · missing { $missing }
monitor-no-quotas = This study has no quotas.
monitor-legend = !! very late   ! late   · on time   = full   x closed
monitor-cell = cell
monitor-facts = who
monitor-target = target
monitor-counted = counted
monitor-held = held
monitor-over = over
monitor-per-hour = /h
monitor-full = full
monitor-missing = missing
monitor-name = name
monitor-doing = doing
monitor-for = for
monitor-case = case
monitor-item = item
monitor-calls = calls
monitor-completes = done
monitor-refusals = refused
monitor-mean = mean
monitor-dont-know = DK
monitor-interviewing = interviewing
monitor-calling = calling
monitor-between = between calls
monitor-silent = silent
monitor-away = signed out
monitor-refused = Refusals and break-offs among those spoken to: today { $today }, in all { $all }
monitor-code = code
monitor-outcome = outcome
monitor-today = today
monitor-all = all
monitor-agreed = { $missed } missed · { $coming } in the next 24 hours
monitor-missed = missed
monitor-here = here
monitor-there = there
monitor-with = with
monitor-anyone = anyone
monitor-hour = hour
monitor-contacts = contacts
supervise-reason = A change needs a reason, on one line of at most 500 characters.
supervise-who = Whoever changes something says who it is: start with --as NAME.
supervise-target = A target is a whole number from 0 to 1,000,000,000.
supervise-changed = Not done: { $staff } has changed it meanwhile ({ $what }). Look again.
supervise-not-held = Nobody holds this case.
supervise-nobody = There is no interviewer of this name.
supervise-closed = This case is closed.
supervise-speaking = Not done: somebody is being spoken to in this case. Send a message, or wait a minute after the last answer.
supervise-no-supervisor = { $staff } is no supervisor of this study: see cati staff list.
supervise-conflict = Not done: { $detail }
key-target = target
    .help = change how many interviews are wanted in the cell
key-open-cell = open
    .help = open the cell
key-shut-cell = close
    .help = close the cell: nobody more is admitted
key-watch-in = look in
    .help = look in on the interview, read-only, after consent; it is written down
key-free = release
    .help = take the case away, so that it can be handed out again
key-pass-on = pass on
    .help = pass the case to another interviewer
key-check = result
    .help = say what the call-back to the respondent came to
key-reject = reject
    .help = the interview does not count: its place is free again, it stays in the file
key-do-it = do it
key-type-reason = type
monitor-checks = checks
monitor-checked = To check: { $open } · confirmed { $confirmed } · not said { $refused } · differs { $differs } · rejected { $rejected }
monitor-interview = interview
monitor-ended = ended
monitor-tried = not reached
monitor-no-consent = Nobody may look in before the respondent has agreed to be interviewed.
monitor-watch-over = This interview is not going on.
form-target = Change the target
form-open = Open the cell
form-shut = Close the cell
form-free = Release the case
form-pass-on = Pass the case on
form-check = What the call-back came to
form-reject = Reject the interview
form-cell = { $cell }: { $counted } counted and { $held } held of { $target }
form-new-target = New target:
form-to = To whom:
form-result = Result:
form-check-digits = 1 confirmed   2 not reached   3 does not want to say   4 says otherwise
form-reason = Why:

## Messages

key-message = message
    .help = show a supervisor’s message in full; Enter says that you have read it
key-message-read = read
    .help = say that you have read the message, with your answer if one is typed
key-type-answer = answer
    .help = type an answer of one line
key-write = message
    .help = send this interviewer a line
key-write-to-all = to all
    .help = send everybody who is signed in a line
message-waiting = F10 · { $staff }: { $text }
message-from = Message from { $staff }
message-answer = Answer:
message-line = Please type one line of at most 120 characters.
message-nobody = Nobody is signed in: the message was not sent.
message-everybody = everybody
message-sent = { $time } { $staff } → { $to }: { $text }
message-read-by = read by { $names }
message-unread = not read yet
form-line = Send a message
form-text = Text:

## Rates and signals on the supervisor’s pages

monitor-rates = rates
monitor-signals = quality
monitor-rate = rate
monitor-formula = is
measure-age = as of { $age } ago
measure-reading = reading, { $many } so far …
rates-head = { $all } cases, { $today } of today · { $age } · every minute
rates-groups = I complete { $I } · P partial { $P } · R refusal { $R } · NC no contact { $NC } · O other { $O } · UH household unknown { $UH } · UO eligibility unknown { $UO } · NE not eligible { $NE }
rates-basis = e = { $e }, { $eligible } eligible of { $known } known · D0 = I+P+R+NC+O · De = D0 + e·(UH+UO) · D = D0+UH+UO
rates-explained = Today: cases whose code is from a call of today. – is undefined. All of it is about the fieldwork, not the population.
signals-head = { $completes } completes · { $age } · every 10 minutes
signals-pace = pace
signals-speeding = hasty
signals-alike = alike
signals-back = back
signals-items = Interviewers’ part of an item’s variance, largest first (0–2 % is usual): { $items }
signals-explained = Signals, not verdicts: look, listen, ask. pace: 100 % is usual, less is faster · hasty: interviews with a pace below 50 % · alike: batteries with one answer in every row · DK: don’t know · back: times of going back by answers · – too little to tell
message-unread-by = not read by { $names }

## Checks of any interview

key-check-other = other’s result
    .help = say what the call-back on any complete came to, drawn or not
key-reject-other = reject other
    .help = any complete does not count: its place is free again, it stays in the file
monitor-number = number
monitor-number-hidden = needs --as
form-any = Any complete, whether it was drawn or not.
form-interview = Interview:
form-check-other = Interview, result:
form-interview-wrong = Please type the number of an interview.
form-check-other-wrong = Please type the number of the interview, a blank and the digit of the result, such as 123 1.

## The report of a study

report-decimal = .
report-thousands = ,
report-kicker = Report of results
report-training = Training study: practice interviews. No figure here says anything about anybody.
report-simulated = Robots have worked on this study: the respondents are simulated, nobody gave these answers.
report-training-short = training study
report-simulated-short = simulated respondents
report-contents = Contents
report-graphs = Graphs
report-notes = Notes
report-none = No interview is complete yet. As soon as one is, the graphs stand here.
report-of-indices = This questionnaire describes no report of its own: these are its indices.
report-going-on = The field is at work: { $counted } interviews of { $target } wanted, { $percent } % of the places are filled.
report-full = The field is done: { $counted } interviews, { $target } were wanted.
report-interviews = Interviews: { $counted }.
report-day = { $day } { $month } { $year }
report-dates = The first began on { $from }, the last on { $to }.
report-fieldwork = Fieldwork
report-organisation = Held by telephone by { $organisation }.
report-country = country
report-completes = interviews
report-over = of them over quota
report-wanted = wanted
report-all = all countries
report-cells = Quotas by { $name }: { $full } of { $cells } cells are full.
report-rejected = Rejected and left out: { $count }.
report-outcomes = Outcomes and rates
report-group = outcome, by group of AAPOR
report-cases = cases
report-group-i = complete interviews
report-group-p = partial interviews
report-group-r = refusals and break-offs
report-group-nc = eligible, not spoken to
report-group-o = eligible, other reason
report-group-uh = not known whether a household
report-group-uo = not known whether somebody is eligible
report-group-ne = not eligible
report-rate = rate, by AAPOR’s definitions
report-rate-rr1 = response, of all cases that may be eligible
report-rate-rr3 = response, unknown cases estimated
report-rate-rr5 = response, of cases known to be eligible
report-rate-coop1 = cooperation, of those spoken to
report-rate-ref1 = refusal, of all cases that may be eligible
report-rate-con1 = contact, of all cases that may be eligible
report-rates-note = Where quotas turn people away, rates describe the fieldwork and not how good the sample is. All { $all } rates: cati rates.
report-weights = Weights
report-weights-country = Between countries: each counts by its people aged 18 and over (w_country). All graphs use this weight alone.
report-weights-within = Within countries: raked to the population over the margins of the quotas (w_quota), in the exported data, not in these graphs.
report-weights-none = Within countries every interview counts the same.
report-weights-merged = { $country }: { $options } count as one in { $group }, since somebody is missing.
report-weights-empty = { $country }: nobody was interviewed of { $categories }, so that in the data w_quota is 1 there.
report-weights-unweighted = { $country }: what is known does not allow weighting to the population, so that in the data w_quota is 1 there. cati weight says why.
report-weights-unknown = { $country }: the number of its people is not known, so that w_country is 1 everywhere.
report-cost = Design effect { $deff }, effective n { $effective }.
report-cost-both = Both together: design effect { $deff }, effective n { $effective }.
report-country-weight = country weight
report-within-weight = within, from to
report-reading = How to read the graphs
report-read-found = Bars and points are what this study found. The thin line is the 95 % confidence interval: the longer it is, the less sure the figure.
report-read-published = The diamond is what was published. ≈ stands before a figure that the publication gives in round words, * after one that was worked out from others. Where it gives no number, its words on how a figure stands are repeated. The publication:
report-read-weight = All figures are weighted by country alone, so that they can be compared with what was published: within a country every interview counts the same.
report-read-weight-alone = All figures are weighted by country alone: within a country every interview counts the same.
report-read-missing = Don’t know, refused and what was not asked are left out of each figure. How many answered and how many were left out stands in the table under each graph.
report-read-quota = The sample was filled by quotas and not drawn at random. The intervals treat it as if it had been, and the weights as fixed: they show how much chance alone would do, and prove no difference.
report-read-evidence = † marks figures that rest on a question whose wording was inferred, ‡ those that rest on one written for this project. Which these are stands under each graph.
report-legend-found = found, with 95 % interval
report-found = found
report-published = published
report-difference = difference
report-interval = 95 % interval
report-from-to = { $from } to { $to }
report-n = n
report-left-out = left out
report-figures = The figures
report-undefined = undefined
report-nobody = nobody
report-unit-percent = percent
report-unit-points = 0 to 100
report-unit-correlation = correlation
report-kind-bars = Bar chart; all figures stand in the table below it.
report-kind-dots = Points on a line through zero; all figures stand in the table below it.
report-kind-strip = A bar divided into parts; all figures stand in the table below it.
report-describes = Lowest: { $least }. Highest: { $most }.
report-rests-inferred = Wording inferred:
report-rests-ours = Written for this project:
report-like-highest = highest
report-like-high = high
report-like-between = in between
report-like-above = above average
report-like-lower = considerably lower
report-like-low = among the lowest
report-like-lowest = lowest
report-like-positive = positive
report-like-moderate = moderate
report-like-weak-positive = weak, positive
report-like-weak = weak
report-like-not-significant = not significant
report-like-weak-negative = weak, negative
report-like-negative = negative

## Columns of the data that goes out

data-interview = number of the interview in the study
data-case = number of the case; several persons of a household have the same
data-kind = live or training
data-live = live
data-training = training
data-country = country of the case
data-language = language spoken last
data-interviewer = number of the interviewer
data-version = version of the questionnaire
data-started-at = beginning, UTC
data-ended-at = end, UTC
data-seconds = seconds of interviewing, without interruptions
data-state = complete or partial
data-complete = complete
data-partial = partial
data-over-quota = 1: a complete whose place was taken; reported apart
data-no = no
data-yes = yes
data-chosen = chosen
data-not-chosen = not chosen
data-index = index { $name }
data-w-quota = weight to the population of each country, mean 1 in a country
data-w-country = weight of the countries to each other, by their population aged 18 and over
data-weight = weight: w_quota times w_country, sum as many as interviews
data-para-attempts = calls to the case until the interview ended
data-para-suspended = how often the interview was put aside
data-para-back-ups = how often the interviewer went back
data-para-section = seconds at section { $name }
data-para-item = seconds at { $name }

## Documents that describe the data

document-training = Training study: what is in the data is for practice and no survey result.
document-simulated = Simulated respondents: robots gave these answers, no person did.
document-questionnaire = Questionnaire { $name }, version { $version }
document-organisation = Fieldwork: { $organisation }
document-begun = Interviews begun from { $first } to { $last }
document-interviews = Interviews: { $n }
document-missing = User-missing: don’t know and refused. System-missing: not asked, or not reached.
document-cut-labels = Labels that are too long for SPSS are cut; they stand whole in the codebook and in the variable’s attributes.
document-unit = Individual
document-kind = Survey data
document-telephone = Telephone interview, computer-assisted (CATI)
document-instrument = Structured questionnaire
document-quotas = Quota sample by telephone. Quotas on: { $groups }. Once a strict cell is full, nobody more is interviewed for it.
document-no-quotas = Telephone sample without quotas.
document-whoever = Within a household: whoever answers the telephone.
document-last-birthday = Within a household: the person who had the most recent birthday.
document-youngest-man = Within a household: the youngest man at home, else the youngest woman.
document-weights = weight = w_quota × w_country. w_quota adjusts the interviews of each country to its population over the margins of the quotas (raking, mean 1 in a country); w_country adjusts the countries to each other by their population. It is a quota sample: standard errors describe it only as if it had been drawn at random.
document-over-quota = Completes whose place was taken meanwhile are in the data: over_quota is 1.
document-partials = Partial interviews are in the data too: state is partial.
document-contacts = Telephone numbers, names and notes are not in the data.
document-frequencies = Frequencies, valid and missing numbers and means stand without weights and weighted by the variable weight. Interviews without a weight count 0 there.
document-filters = The universe of a variable is its filter as the questionnaire writes it; codes stand there by their names.
document-data = The data are what `{ $command }` writes.
document-wording-documented = The wording is documented in the study’s own publications.
document-wording-inferred = The wording is inferred from the study’s publications.
document-wording-ours = The wording was made for this questionnaire.

## Towns that time zones are named after

town-prague = Prague
town-berlin = Berlin
town-copenhagen = Copenhagen
town-paris = Paris
town-london = London
