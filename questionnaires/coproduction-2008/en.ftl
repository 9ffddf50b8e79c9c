# Citizens and the co-production of public services, 2008: English texts.
# Where the 2008 report gives a wording, it is kept or followed closely (evidence = "documented" in questionnaire.toml).
# All else, and every translation into another language, is the project's own: no original wording of the questions was found.

study-title = Citizens and public services 2008

section-introduction = Introduction
section-screening = Person
section-safety = Safety
section-environment = Local environment
section-health = Health
section-self_service = Everyday life
section-background = Background

dont_know = don’t know
refused = refused

## Scales

scale-frequency = Would you say often, sometimes or never?
scale-frequency-often = often
scale-frequency-sometimes = sometimes
scale-frequency-never = never

scale-safe = Would you say very safe, fairly safe, not very safe or not at all safe?
scale-safe-very_safe = very safe
scale-safe-fairly_safe = fairly safe
scale-safe-not_very_safe = not very safe
scale-safe-not_at_all_safe = not at all safe

scale-clean = Would you say very clean, fairly clean, not very clean or not at all clean?
scale-clean-very_clean = very clean
scale-clean-fairly_clean = fairly clean
scale-clean-not_very_clean = not very clean
scale-clean-not_at_all_clean = not at all clean

scale-healthy = Would you say very healthy, fairly healthy, not very healthy or not at all healthy?
scale-healthy-very_healthy = very healthy
scale-healthy-fairly_healthy = fairly healthy
scale-healthy-not_very_healthy = not very healthy
scale-healthy-not_at_all_healthy = not at all healthy

scale-satisfaction = Are you very satisfied, fairly satisfied, fairly dissatisfied or very dissatisfied?
scale-satisfaction-very_satisfied = very satisfied
scale-satisfaction-fairly_satisfied = fairly satisfied
scale-satisfaction-fairly_dissatisfied = fairly dissatisfied
scale-satisfaction-very_dissatisfied = very dissatisfied

scale-difference = Would you say a big difference, some difference, a little difference or no difference?
scale-difference-big = a big difference
scale-difference-some = some difference
scale-difference-little = a little difference
scale-difference-none = no difference

scale-willingness = Would it be a few hours more per week, a few hours more per month, or are you not willing to spend any time at all?
scale-willingness-week = a few hours more per week
scale-willingness-month = a few hours more per month
scale-willingness-none = no time at all

age_band = Age group
scale-age_band = Is that 18 to 24, 25 to 34, 35 to 44, 45 to 54, 55 to 64, or 65 or over?
scale-age_band-age_18_24 = 18 to 24
scale-age_band-age_25_34 = 25 to 34
scale-age_band-age_35_44 = 35 to 44
scale-age_band-age_45_54 = 45 to 54
scale-age_band-age_55_64 = 55 to 64
scale-age_band-age_65_up = 65 or over

## Introduction

intro = Hello, my name is { $interviewer } and I am calling for { $organisation }. We are carrying out a survey in five European countries; I am not selling anything. It is about what people do themselves for safety, the environment and health, and how satisfied they are with government. The interview takes about { $minutes } minutes.
    .short = Introduction
    .instruction = Introduce yourself to whoever answers, before you ask for anyone.

selection_person = { $selection ->
        [youngest_man] For this survey I would like to speak to the youngest man aged 18 or over who is at home now. Is that you, or could you ask him to come to the phone?
       *[last_birthday] For this survey I would like to speak to the person in your household, aged 18 or over, who had the most recent birthday. Is that you, or could you ask that person to come to the phone?
    }
    .short = Person to interview
    .instruction = { $selection ->
        [youngest_man] No man at home: ask for the youngest woman aged 18 or over.
       *[last_birthday] Not available now: ask when would be a good time, and make a note of it.
    }
selection_person-on_phone = is on the phone already
selection_person-comes = comes to the phone
selection_person-not_available = not available now
selection_person-refuses = somebody refuses on the person’s behalf

intro_again = Hello, my name is { $interviewer } and I am calling for { $organisation }. We are carrying out a survey about what people do for safety, the environment and health, and how satisfied they are with government. I am not selling anything, and the interview takes about { $minutes } minutes.
    .short = Introduction to the person
    .instruction = Introduce yourself again when the person has come to the phone.

consent = Taking part is voluntary: you can skip any question and stop at any time. Your answers are confidential; some questions concern your health. A supervisor may listen in to check our work. You can call us on { $contact }. Do you agree to take part?
    .short = Consent
    .instruction = Only a clear yes is a yes. If asked, say the telephone number again, slowly.
consent-yes = yes, agrees to take part
consent-no = no, does not agree

## Screening

region = { $country ->
        [DE] First, a few short questions, so that everyone is fairly represented. Which federal state do you live in?
       *[other] First, a few short questions, so that everyone is fairly represented. Which region do you live in?
    }
    .short = Region
    .instruction = Do not read out the list. If unsure, ask for the nearest larger town.
region-CZ01 = Prague
region-CZ02 = Central Bohemia
region-CZ03 = Plzeň or South Bohemia
region-CZ04 = Karlovy Vary or Ústí nad Labem
region-CZ05 = Liberec, Hradec Králové or Pardubice
region-CZ06 = Vysočina or South Moravia
region-CZ07 = Olomouc or Zlín
region-CZ08 = Moravia-Silesia
region-DE1 = Baden-Württemberg
region-DE2 = Bavaria
region-DE3 = Berlin
region-DE4 = Brandenburg
region-DE5 = Bremen
region-DE6 = Hamburg
region-DE7 = Hesse
region-DE8 = Mecklenburg-Western Pomerania
region-DE9 = Lower Saxony
region-DEA = North Rhine-Westphalia
region-DEB = Rhineland-Palatinate
region-DEC = Saarland
region-DED = Saxony
region-DEE = Saxony-Anhalt
region-DEF = Schleswig-Holstein
region-DEG = Thuringia
region-DK01 = the Copenhagen region
region-DK02 = Zealand
region-DK03 = Southern Denmark
region-DK04 = Central Jutland
region-DK05 = North Jutland
region-FR10 = Île-de-France
region-FRB0 = Centre
region-FRC1 = Burgundy
region-FRC2 = Franche-Comté
region-FRD1 = Lower Normandy
region-FRD2 = Upper Normandy
region-FRE1 = Nord-Pas-de-Calais
region-FRE2 = Picardy
region-FRF1 = Alsace
region-FRF2 = Champagne-Ardenne
region-FRF3 = Lorraine
region-FRG0 = Pays de la Loire
region-FRH0 = Brittany
region-FRI1 = Aquitaine
region-FRI2 = Limousin
region-FRI3 = Poitou-Charentes
region-FRJ1 = Languedoc-Roussillon
region-FRJ2 = Midi-Pyrénées
region-FRK1 = Auvergne
region-FRK2 = Rhône-Alpes
region-FRL0 = Provence-Alpes-Côte d’Azur
region-FRM0 = Corsica
region-UKC = North East England
region-UKD = North West England
region-UKE = Yorkshire and the Humber
region-UKF = East Midlands
region-UKG = West Midlands
region-UKH = East of England
region-UKI = London
region-UKJ = South East England
region-UKK = South West England
region-UKL = Wales
region-UKM = Scotland
region-UKN = Northern Ireland

gender = For our statistics I have to ask everyone: are you a man or a woman?
    .short = Gender
    .instruction = Always ask; never guess from the voice.
gender-male = man
gender-female = woman

age = And how old are you?
    .short = Age in years
    .instruction = Age in completed years. If the person prefers not to say: refused; then the age group is asked.

age_group = The age group is enough. Is it 18 to 24, 25 to 34, 35 to 44, 45 to 54, 55 to 64, or 65 or over?
    .short = Age group
    .instruction = If hesitant: it is only needed to make sure that all ages are represented.
age_group-age_18_24 = 18 to 24
age_group-age_25_34 = 25 to 34
age_group-age_35_44 = 35 to 44
age_group-age_45_54 = 45 to 54
age_group-age_55_64 = 55 to 64
age_group-age_65_up = 65 or over
age_group-under_18 = under 18

check-age_high = Let me make sure I have this right: you are { $age } years old?

resuming = Hello, my name is { $interviewer } and I am calling for { $organisation } again. We have begun an interview with your household. May we go on where we stopped?
goodbye = Thank you very much for your help. Goodbye.
or = or
another-adult = { $wanted ->
        [none] Is there someone else in your household, aged 18 or over, whom I could speak to?
       *[other] Is there someone else in your household, aged 18 or over, perhaps { $wanted }?
    }

wanted-gender_age = { $gender ->
        [male] a man
        [female] a woman
       *[other] someone
    } { $age_band ->
        [age_18_24] aged 18 to 24
        [age_25_34] aged 25 to 34
        [age_35_44] aged 35 to 44
        [age_45_54] aged 45 to 54
        [age_55_64] aged 55 to 64
       *[age_65_up] aged 65 or over
    }
wanted-region = someone from { $region_label }

## Community safety

q1 = Let us begin with safety. How safe do you feel in your neighbourhood?
    .short = Feels safe in the neighbourhood
    .instruction = If asked: the neighbourhood is the streets around the home.

q2 = Now a few questions about what you do yourself. How often do you …
    .short = Safety: what people do
q2_lock = take care to lock doors and windows in your home before going out?
    .short = lock doors and windows
q2_ask_neighbours = ask neighbours to watch your home when you are away?
    .short = ask neighbours to watch the home
q2_watch_neighbours = keep an eye on your neighbours’ homes when they are away?
    .short = watch neighbours’ homes
q2_police_advice = ask the police for advice on how best to protect your property?
    .short = ask the police for advice
q2_groups = take part in groups or organisations to improve safety in your neighbourhood?
    .short = take part in groups for safety

q3 = People react in different ways when they come across crime or anti-social behaviour. What about you: how often do you …
    .short = Dealing with crime
    .instruction = If it has never happened to the person, code “never”. Do not ask what the person would do.
q3_report_own = report an incident of crime or anti-social behaviour to the police when you are personally involved?
    .short = report crime, personally involved
q3_report_other = report an incident of crime or anti-social behaviour to the police when you are not personally involved?
    .short = report crime, not involved
q3_intervene = intervene personally to stop someone behaving in an anti-social way?
    .short = intervene personally

q4 = How satisfied are you with the job that government is doing to improve safety in your community?
    .short = Satisfied with government: safety
    .instruction = If asked: government means all public authorities, local, regional and national.

q5 = And how satisfied are you with the way government …
    .short = Information, consultation: safety
q5_information = informs citizens about safety in their community?
    .short = government information on safety
q5_consultation = asks citizens for their opinion on safety in their community?
    .short = government consultation on safety

q6 = How much of a difference do you think citizens can make in improving safety in their community?
    .short = Citizens make a difference: safety

q7 = How much more time would you be willing to spend improving safety in your neighbourhood yourself, or helping others to do so?
    .short = Willing to do more: safety
    .instruction = Means time on top of what the person spends on it already.

## Local environment

q8 = Let us turn to the local environment. How clean is the local environment where you live?
    .short = Clean local environment

q9 = And what do you do yourself? How often do you …
    .short = Environment: what people do
q9_recycle = recycle household rubbish?
    .short = recycle household rubbish
q9_save = save water and electricity at home?
    .short = save water and electricity
q9_transport = walk, cycle or use public transport?
    .short = walk, cycle, public transport
q9_tell_others = tell other people not to drop rubbish or let their dogs foul the streets?
    .short = tell others about rubbish, dogs
q9_groups = take part in groups or organisations to improve the local environment?
    .short = take part in environment groups

q10 = How satisfied are you with the job that government is doing to improve the local environment?
    .short = Satisfied with government: environment
    .instruction = If asked: government means all public authorities, local, regional and national.

q11 = And how satisfied are you with the way government …
    .short = Information, consultation: environment
q11_information = informs citizens about the local environment?
    .short = government information on environment
q11_consultation = asks citizens for their opinion on the local environment?
    .short = government consultation on environment

q12 = How much of a difference do you think citizens can make in improving the local environment?
    .short = Citizens make a difference: environment

q13 = How much more time would you be willing to spend improving the local environment yourself, or helping others to do so?
    .short = Willing to do more: environment
    .instruction = Means time on top of what the person spends on it already.

## Health

q14 = Now I would like to talk about health. How healthy do you feel?
    .short = Feels healthy
    .instruction = The person may leave out any question on health: refused.

q15 = And what do you do for health? How often do you …
    .short = Health: what people do
q15_diet = change to a more healthy diet?
    .short = change to a more healthy diet
q15_exercise = try to exercise?
    .short = try to exercise
q15_check_up = see a doctor for a health check?
    .short = see a doctor for a health check
q15_care = take care of sick family members or friends?
    .short = take care of sick family, friends
q15_groups = take part in groups or organisations dealing with health issues?
    .short = take part in health groups

q16 = How satisfied are you with the job that government is doing to improve people’s health?
    .short = Satisfied with government: health
    .instruction = If asked: government means all public authorities, local, regional and national.

q17 = And how satisfied are you with the way government …
    .short = Information, consultation: health
q17_information = informs citizens about health issues?
    .short = government information on health
q17_consultation = asks citizens for their opinion on health issues?
    .short = government consultation on health

q18 = How much of a difference do you think citizens can make in improving people’s health?
    .short = Citizens make a difference: health

q19 = How much more time would you be willing to spend improving your own health or the health of other people?
    .short = Willing to do more: health
    .instruction = Means time on top of what the person spends on it already.

## Self-service in daily life

q20 = Now just a few things from everyday life. How often do you …
    .short = Self-service in daily life
q20_repairs = do your own home repairs?
    .short = own home repairs
q20_banking = do your banking by telephone or online?
    .short = banking by telephone or online
q20_booking = book or buy things online?
    .short = booking or buying online

## Background

employment = To finish, a few questions about you. Are you employed full-time or part-time, self-employed, unemployed, in education or training, retired, or not working for another reason?
    .short = Employment
    .instruction = If several apply: what takes up most of the person’s time.
employment-full_time = employed full-time
employment-part_time = employed part-time
employment-self_employed = self-employed
employment-unemployed = unemployed
employment-in_education = in education or training
employment-retired = retired
employment-not_working = not working for another reason

education = What is the highest level of education you have completed: compulsory school, school up to about 18 or an apprenticeship, a higher vocational qualification, or a university degree?
    .short = Education
    .instruction = Code the level reached so far. A degree from a college counts as a university degree.
education-compulsory = compulsory school or less
education-upper_secondary = school up to about 18, or apprenticeship
education-higher_vocational = higher vocational qualification
education-college = university or college degree

area = Do you live in a large city, in the suburbs of a large city, in a small or medium-sized town, or in a village or the countryside?
    .short = Urban or rural area
    .instruction = The person’s own view counts.
area-large_city = large city
area-suburb = suburbs of a large city
area-town = small or medium-sized town
area-rural = village or countryside

head = Are you the person who contributes most to the income of your household?
    .short = Head of household
    .instruction = Lives alone, or contributes as much as somebody else: yes.
head-yes = yes
head-no = no

head_occupation = { $head ->
        [yes] And what is your main occupation, or what was it last?
       *[other] And what is, or was last, the main occupation of the person who contributes most to the income of your household?
    }
    .short = Occupation of head of household
    .instruction = Do not read out; choose what fits. Retired or not working at present: the last occupation.
head_occupation-farmer = farming, fishing
head_occupation-business_owner = self-employed: shop, craft, business, practice
head_occupation-manager_professional = manager, or profession that needs a degree
head_occupation-middle = middle grade: technical, nursing, administration
head_occupation-office_service = office, sales or service work
head_occupation-manual = manual work, skilled or unskilled
head_occupation-never_worked = has never worked

## Endings

ending-complete = That was the last question. Thank you very much for your time and your answers. If you have any questions later, you can call us on { $contact }. Goodbye.
ending-quota_full = Thank you very much. We have already spoken to enough people of your age and gender or from your region, so I need not ask you any further questions.
ending-not_eligible = Thank you very much. For this survey we may only interview people aged 18 or over.
ending-refused = I understand. Thank you for your time, and goodbye.
ending-not_available = Thank you very much. We will try again at another time. Goodbye.
ending-break_off = That is all right, we can stop here. Thank you for the time you have given us. Goodbye.
ending-suspended = Thank you very much so far. We will call you again to go through the remaining questions. Goodbye.

## Countries and indices

country-CZ = Czech Republic
country-DE = Germany
country-DK = Denmark
country-FR = France
country-UK = United Kingdom
index-safety = Community safety
index-environment = Local environment
index-health = Health
index-overall = Co-production, all three sectors
index-crime_reporting = Reporting crime, intervening
index-willingness = Willingness to do more
index-difference = Belief that citizens make a difference
index-performance = Satisfaction with government performance
index-information = Satisfaction with information
index-consultation = Satisfaction with consultation
index-safe = Feeling safe
index-clean = Clean local environment
index-healthy = Feeling healthy

## The report

report-graph_1 = Level of co-production in three sectors, and in dealing with crime
    .number = Graph 1
    .about = Mean index: 0 is “never” to everything that was asked, 100 is “often” to everything.
report-graph_2 = What citizens do most and least: a ranking
    .number = Graph 2
    .about = Percent who say that they do it often.
report-graph_3 = Co-production with the police in crime prevention
    .number = Graph 3
    .about = Percent who ask the police for advice on how best to protect their property.
report-graph_4 = Taking part in groups and organisations
    .number = Graph 4
    .about = Percent who often take part in groups or organisations.
report-graph_5 = Intervening personally to stop anti-social behaviour
    .number = Graph 5
    .about = Percent who often intervene personally.
report-graph_6 = Telling others not to drop rubbish or let their dogs foul the streets
    .number = Graph 6
    .about = Percent who often tell other people.
report-graph_7 = Level of co-production by country
    .number = Graph 7
    .about = Mean of the overall index, from 0 to 100. It is itself the mean of the indices of the three sectors.
report-graph_8 = Who are the active citizens?
    .number = Graph 8
    .about = Correlation of the overall index of co-production with facts about the person.
report-graph_9 = Co-production and attitudes
    .number = Graph 9
    .about = Correlation of the overall index of co-production with indices of attitudes.
report-graph_10 = How much more time citizens are willing to spend, by sector
    .number = Graph 10
    .about = Percent of each answer.
report-diagram_1 = How much more time citizens are willing to spend in any of the three sectors
    .number = Diagram 1
    .about = Each person’s highest answer, in percent of persons. The report adds that 70 to 80 percent would do more “depending on the issue”; since 71 percent would in any of the three, no single one can reach more.
report-willing = Willingness to do more, between the sectors
    .number = Section 4.1
    .about = Correlation of the answers in two sectors. In the report’s text, without a graph.
report-graph_11 = Willingness to do more, by country
    .number = Graph 11
    .about = Mean index over the three sectors: 0 is no time at all, 50 a few hours a month, 100 a few hours a week.
report-graph_12 = Belief that citizens can make a difference, by country
    .number = Graph 12
    .about = Mean index over the three sectors: 0 is no difference, 100 a big difference.
report-graph_13 = Satisfaction with government performance, by country
    .number = Graph 13
    .about = Mean index over the three sectors: 0 is very dissatisfied, 100 very satisfied.
report-graph_14 = Co-production and how safe, clean and healthy life is felt to be
    .number = Graph 14
    .about = Correlation of the overall index of co-production with perceptions, where 100 is very safe, very clean, very healthy.
report-graph_15 = Satisfaction with government information, by country
    .number = Graph 15
    .about = Mean index over the three sectors: 0 is very dissatisfied, 100 very satisfied.
report-graph_16 = Satisfaction with government consultation, by country
    .number = Graph 16
    .about = Mean index over the three sectors: 0 is very dissatisfied, 100 very satisfied. In the report it is lower than satisfaction with information in every country.
report-graph_17 = Co-production and satisfaction with information and consultation
    .number = Graph 17
    .about = Correlation of the overall index of co-production with indices of satisfaction.
report-graph_18 = Who is willing to do more?
    .number = Graph 18
    .about = Correlation of the index of willingness with facts about the person.
report-graph_19 = Co-production and self-service in daily life
    .number = Graph 19
    .about = Correlation of the overall index of co-production with how often people do things themselves.
report-internet = Booking or buying online
    .number = Part 1
    .about = Percent who do so often or sometimes: the “42 percent” of the report’s first part is read so.
report-of-published = E. Löffler, S. Parrado, T. Bovaird, G. Van Ryzin, “If you want to go fast, walk alone. If you want to go far, walk together”: Citizens and the co-production of public services, Paris 2008
report-term-female = being a woman
report-term-employed = active in the labour market
report-term-rural = living in a rural area
report-term-college = college education
report-term-more_safety = willing: safety
report-term-more_environment = willing: environment
report-term-more_health = willing: health
report-term-repairs = own home repairs
report-term-banking = banking by telephone or online
report-term-booking = booking or buying online
report-note-sizes = The sample sizes in the report’s annex add up to 4,987 (United Kingdom 988, Germany 1,000, Denmark 1,011, France 988, Czech Republic 1,000); the report itself speaks of 4,951. The annex sizes are kept as the totals of the quotas. One explanation would be that the British size repeats the French one and should be 952; it is not confirmed.
report-note-sample = The report calls its sample a representative random sample in its text and a quota sample in its annex. This study takes quotas, as the annex says.
report-note-missing = How the report treated “don’t know” and refusals is not known. Here they are left out of each figure; an index of a sector needs four of its five items.
report-note-graph_18 = The title of graph 18 in the report speaks of co-production; its text and footnote 3 speak of the willingness to do more, and so does this graph.
report-note-alike = The items called inferred or the project’s own replace questions whose wording was not found. Where a figure rests on them, a difference from what was published may be one of the questions and not of the people.
