# A health screener, in English.
study-title = Check-up screening
section-screening = Person
section-habits = Habits
section-illness = Health
section-wellbeing = Everyday life
dont_know = don’t know
refused = refused
or = or
resuming = Hello, { $interviewer } here for { $organisation }. We had begun to talk about a check-up. May we go on?
goodbye = Thank you and goodbye.
another-adult = Is there anybody else at home who is between 40 and 74?
wanted-sex_age = { $sex ->
        [male] a man
       *[female] a woman
    } { $age_group ->
        [age_40_54] between 40 and 54
       *[age_55_74] between 55 and 74
    }
ending-complete = Thank you. You will get a letter if we can invite you. Questions? Call { $contact }. Goodbye.
ending-quota_full = Thank you. We have enough people like you on our list.
ending-not_eligible = Thank you. We can only invite people between 40 and 74.
ending-refused = I understand. Goodbye.
ending-not_available = Thank you. I will call again. Goodbye.
ending-break_off = That is all right. Thank you and goodbye.
ending-suspended = Thank you so far. We will call again. Goodbye.
scale-yes_no = Yes or no?
scale-yes_no-yes = yes
scale-yes_no-no = no
scale-days = Is that daily, weekly, rarely or never?
scale-days-daily = daily
scale-days-weekly = weekly
scale-days-rarely = rarely
scale-days-never = never
scale-age_group-age_40_54 = 40 to 54
scale-age_group-age_55_74 = 55 to 74
scale-risk-high = high risk
scale-risk-some = some risk
scale-risk-low = low risk
hello = Hello, my name is { $interviewer }, from { $organisation }. We invite people to a free check-up and have a few questions about your health. It takes { $minutes } minutes and is voluntary. Our number is { $contact }.
sex = Are you a man or a woman?
sex-male = man
sex-female = woman
age = How old are you?
age_stated = Are you between 40 and 54, between 55 and 74, or neither?
age_stated-age_40_54 = 40 to 54
age_stated-age_55_74 = 55 to 74
age_stated-neither = neither
smokes = How often do you smoke?
cigarettes = How many cigarettes are that in a week?
check-many_cigarettes = { $cigarettes } in a week: is that right?
stop_smoking = Would you like to stop?
stop_help = What would help you: a doctor, a course, medicine, or would you rather do it alone?
    .instruction = Several answers.
stop_help-doctor = a doctor
stop_help-course = a course
stop_help-medicine = medicine
stop_help-alone = alone
ever_smoked = Have you ever smoked?
since = How many years ago did you stop?
    .instruction = Less than a year: 0.
check-longer_than_life = That would be before the age of ten.
height = How tall are you, in centimetres?
mass = And what do you weigh, in kilograms?
diabetes = Has a doctor ever told you that you have diabetes?
insulin = Do you take insulin?
pressure = Has a doctor told you that your blood pressure is high?
tablets = Do you take tablets for it?
forgets = How often do you forget them?
mother = Did your mother or your father have a heart attack before the age of 60?
sleep = How often do you sleep badly?
walks = How often do you …
walks_short = walk for ten minutes or more?
walks_long = walk for an hour or more?
walks_hills = walk up hills or many stairs?
