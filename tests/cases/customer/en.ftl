# Passengers of a regional railway, in English.
study-title = Your regional trains 2026
section-start = Introduction
section-travel = Travelling
section-service = Service
section-person = About you
dont_know = don’t know
refused = refused
or = or
resuming = Hello, this is { $interviewer } for { $organisation } again. We began an interview about your regional trains. May we go on?
goodbye = Thank you and goodbye.
another-adult = { $wanted ->
        [none] Is there somebody else in your household who travels by train?
       *[other] Is there somebody else in your household who travels by train, perhaps { $wanted }?
    }
wanted-use = { $traveller ->
        [frequent] somebody who travels every week
       *[occasional] somebody who travels now and then
    }
ending-complete = That was all. Thank you for your time. If you have questions, call { $contact }. Goodbye.
ending-quota_full = Thank you. We have spoken to enough people who travel as often as you do.
ending-not_eligible = Thank you. This survey is for people who travel by train.
ending-refused = I understand. Goodbye.
ending-not_available = Thank you. We will try again another time. Goodbye.
ending-break_off = That is all right. Thank you so far, and goodbye.
ending-suspended = Thank you so far. We will call you again. Goodbye.

scale-satisfied = Are you very satisfied, satisfied, dissatisfied or very dissatisfied?
scale-satisfied-very_satisfied = very satisfied
scale-satisfied-satisfied = satisfied
scale-satisfied-dissatisfied = dissatisfied
scale-satisfied-very_dissatisfied = very dissatisfied
scale-use-frequent = travels every week
scale-use-occasional = travels now and then

agree = Hello, my name is { $interviewer } and I am calling for { $organisation }. We ask people about their regional trains. It takes about { $minutes } minutes, it is voluntary, and a supervisor may listen in. You can call us on { $contact }. May I begin?
    .short = Consent
agree-yes = yes
agree-no = no
trips = How many times did you travel by regional train in the last four weeks? There and back counts as two.
    .short = Trips in four weeks
purposes = What do you use the train for: work, school or studies, shopping, leisure, visits, or anything else?
    .short = Purposes
    .instruction = Several answers.
purposes-work = work
purposes-school = school or studies
purposes-shopping = shopping
purposes-leisure = leisure
purposes-visits = visits
purposes-other = anything else
ticket = How do you buy your ticket most often?
    .short = Ticket
    .instruction = Do not read out.
ticket-machine = machine at the station
ticket-app = application or website
ticket-counter = counter
ticket-subscription = has a season ticket
ticket-none = travels free of charge
satisfied = Now about the trains themselves. How satisfied are you with …
    .short = Satisfaction
satisfied_punctual = how punctual they are?
    .short = Punctuality
satisfied_clean = how clean they are?
    .short = Cleanliness
satisfied_staff = the staff on board?
    .short = Staff
satisfied_price = what you pay?
    .short = Price
delay = By how many minutes were you late the last time a train was late?
    .short = Last delay, minutes
    .instruction = Never late: 0.
check-long_delay = That is more than three hours, { $delay } minutes. Is that right?
wishes = What should be done first? You may name several things.
    .short = Wishes
    .instruction = Do not read out.
wishes-more_trains = more trains
wishes-later_trains = later trains
wishes-more_seats = more seats
wishes-lower_fares = lower fares
wishes-cleaner_trains = cleaner trains
wishes-nothing = nothing
recommend = On a scale from 0 to 10, how likely are you to recommend these trains to a friend? 0 is not at all, 10 is certainly.
    .short = Recommendation, 0 to 10
household_cars = And how many cars are there in your household?
    .short = Cars in the household
