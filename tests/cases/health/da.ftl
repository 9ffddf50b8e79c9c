# A health screener, in Danish.
study-title = Screening til helbredstjek
section-screening = Person
section-habits = Vaner
section-illness = Helbred
section-wellbeing = Hverdag
dont_know = ved ikke
refused = vil ikke svare
or = eller
resuming = Goddag, det er { $interviewer } fra { $organisation }. Vi var begyndt at tale om et helbredstjek. Må vi fortsætte?
goodbye = Tak og farvel.
another-adult = Er der en anden hjemme, som er mellem 40 og 74 år?
wanted-sex_age = { $sex ->
        [male] en mand
       *[female] en kvinde
    } { $age_group ->
        [age_40_54] mellem 40 og 54
       *[age_55_74] mellem 55 og 74
    }
ending-complete = Tak. Du får et brev, hvis vi kan invitere dig. Har du spørgsmål, så ring på { $contact }. Farvel.
ending-quota_full = Tak. Vi har nok personer som dig på vores liste.
ending-not_eligible = Tak. Vi kan kun invitere personer mellem 40 og 74 år.
ending-refused = Det forstår jeg. Farvel.
ending-not_available = Tak. Jeg ringer igen. Farvel.
ending-break_off = Det er helt i orden. Tak og farvel.
ending-suspended = Tak indtil nu. Vi ringer igen. Farvel.
scale-yes_no = Ja eller nej?
scale-yes_no-yes = ja
scale-yes_no-no = nej
scale-days = Er det dagligt, ugentligt, sjældent eller aldrig?
scale-days-daily = dagligt
scale-days-weekly = ugentligt
scale-days-rarely = sjældent
scale-days-never = aldrig
scale-age_group-age_40_54 = 40 til 54
scale-age_group-age_55_74 = 55 til 74
scale-risk-high = høj risiko
scale-risk-some = nogen risiko
scale-risk-low = lav risiko
hello = Goddag, mit navn er { $interviewer }, og jeg ringer fra { $organisation }. Vi inviterer til et gratis helbredstjek og har nogle få spørgsmål om dit helbred. Det tager { $minutes } minutter og er frivilligt. Vores nummer er { $contact }.
sex = Er du mand eller kvinde?
sex-male = mand
sex-female = kvinde
age = Hvor gammel er du?
age_stated = Er du mellem 40 og 54, mellem 55 og 74 eller ingen af delene?
age_stated-age_40_54 = 40 til 54
age_stated-age_55_74 = 55 til 74
age_stated-neither = ingen af delene
smokes = Hvor ofte ryger du?
cigarettes = Hvor mange cigaretter er det om ugen?
check-many_cigarettes = { $cigarettes } om ugen: Er det rigtigt?
stop_smoking = Vil du gerne holde op?
stop_help = Hvad ville hjælpe dig: en læge, et kursus, medicin, eller vil du helst gøre det alene?
    .instruction = Flere svar.
stop_help-doctor = en læge
stop_help-course = et kursus
stop_help-medicine = medicin
stop_help-alone = alene
ever_smoked = Har du nogensinde røget?
since = Hvor mange år er det siden, du holdt op?
    .instruction = Under et år: 0.
check-longer_than_life = Det ville være før tiårsalderen.
height = Hvor høj er du i centimeter?
mass = Og hvad vejer du i kilo?
diabetes = Har en læge nogensinde sagt, at du har diabetes?
insulin = Tager du insulin?
pressure = Har en læge sagt, at dit blodtryk er for højt?
tablets = Tager du tabletter for det?
forgets = Hvor ofte glemmer du dem?
mother = Fik din mor eller far et hjerteanfald før de fyldte 60?
sleep = Hvor ofte sover du dårligt?
walks = Hvor ofte …
walks_short = går du en tur på mindst ti minutter?
walks_long = går du en tur på mindst en time?
walks_hills = går du op ad bakker eller mange trapper?
