# The interface in Danish. What is spoken to respondents is in the questionnaire's own files.
# Interviewers are addressed as du; keys are labelled by imperatives. case = sag, outcome = resultat, study = undersøgelse,
# break off = afbryd (the respondent), suspend = udsæt, cut off = faldt ud (the call or the window).

## Languages, dates, times

language-en = engelsk
language-de = tysk
language-fr = fransk
language-da = dansk
language-cs = tjekkisk

weekday-1 = man.
weekday-2 = tirs.
weekday-3 = ons.
weekday-4 = tors.
weekday-5 = fre.
weekday-6 = lør.
weekday-7 = søn.
month-1 = jan.
month-2 = feb.
month-3 = mar.
month-4 = apr.
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = aug.
month-9 = sep.
month-10 = okt.
month-11 = nov.
month-12 = dec.
date = { $weekday } { $day }. { $month }
date-time = { $date } kl. { $time }
date-time-year = { $date } { $year } kl. { $time }

## Header

mode-training = TRÆNING
mode-practice = ØVELSE: intet gemmes
header-case = Sag { $case }
header-unit = { $number } af { $of }
header-over-quota = over kvoten
header-clocks = opkald { $duration } · { $time }
too-small = Vinduet er for lille. Gør det mindst { $columns } tegn bredt og { $lines } linjer højt. Intet går tabt; indtil da virker ingen anden tast end Ctrl-C.
more-lines = ── mere: ↑ { $above }  ↓ { $below } ──

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
cap-space = Mellemrum
cap-ctrl = Ctrl-{ $letter }
cap-letters = bogstav
cap-text = tekst

## What keys do

key-sign-in = log ind
key-type-name = skriv et navn
    .help = skriv begyndelsen af et navn; det første, der begynder sådan, gælder
key-quit = afslut
key-take-back = fortsæt
    .help = genoptag den sag, der faldt ud
key-take-over = overtag
    .help = overtag sagen fra det andet vindue, som så må slippe den
key-next-call = næste opkald
    .help = hent den næste sag, der skal ringes til
key-countries = lande
    .help = vælg, hvilke lande du ringer til
key-sign-out = log ud
    .help = log ud: en anden arbejder ved denne terminal
key-choose = godtag
key-on-off = til/fra
    .help = slå landet med dette nummer til eller fra
key-on-off-here = til/fra
    .help = slå landet ved pilen til eller fra
key-answered = nogen svarer
    .help = nogen svarer: videre til interviewet
key-another = en anden er her
    .help = en anden voksen er kommet til telefonen: interview denne person
key-confirm = bekræft
    .help = bekræft resultatet
key-outcome = resultat
    .help = vælg resultatet med dette bogstav; Enter bekræfter det
key-undo = fortryd
    .help = fortryd valget
key-give-back = lever tilbage
    .help = lever sagen tilbage uden opkald
key-take = videre
    .help = godtag det skrevne; er intet skrevet, beholdes svaret, og du går videre
key-done = færdig
    .help = slå den skrevne kode til eller fra; er intet skrevet, godtages det valgte
key-read = læst op, videre
key-finish = afslut
    .help = de sidste ord er læst op: afslut
key-ask-for-another = anden voksen
    .help = de sidste ord til denne person er læst op: spørg efter en anden voksen
key-code = kode
    .help = tast svarets kode eller tallet
key-clear = ryd
    .help = ryd det, der er skrevet
key-back = tilbage
    .help = ét spørgsmål tilbage
key-forward = frem
    .help = frem over det, der er besvaret
key-unanswered = ubesvaret
    .help = frem til det første spørgsmål uden svar
key-dont-know = ved ikke
key-refused = vil ikke svare
key-language = sprog
    .help = skift interviewets sprog; svarene bevares
key-note = notat
    .help = skriv et notat om sagen
key-suspend = udsæt
    .help = læg interviewet til side, og angiv, hvornår der skal ringes igen
key-break-off = afbryd
    .help = respondenten afbryder eller nægter
key-take-anyway = godtag
    .help = godtag svaret med alt, hvad der følger af det
key-keep = behold som før
    .help = behold alt, som det var
key-speak = skift
    .help = fortsæt på dette sprog
key-speak-at-once = skift straks
    .help = fortsæt straks på sproget med dette nummer
key-pick = vælg
    .help = vælg linjen med dette nummer
key-save = gem notatet
key-type-note = skriv
key-edit = flyt markør, slet
    .help = flyt markøren i teksten, og slet
key-discard = kassér
    .help = kassér notatet
key-write-on = skriv videre
key-take-time = godtag
    .help = godtag tidspunktet
key-next-field = andet felt
key-previous-field = andet felt
key-type-time = skriv
    .help = skriv en dato eller et klokkeslæt
key-leave-now = afslut
key-give-back-and-leave = lever tilbage, afslut
    .help = lever sagen tilbage uden opkald, og afslut
key-leave-as-it-is = afslut alligevel
    .help = afslut uden at angive, hvornår der skal ringes igen
key-stay = bliv
    .help = bliv, og fortsæt
key-cancel = tilbage
    .help = luk dette, og gå tilbage
key-close = luk
key-erase = ret
    .help = slet det sidste tegn
key-up = op
key-down = ned
key-scroll-up = rul op
key-scroll-down = rul ned
key-page-up = en side op
key-page-down = en side ned
key-help = hjælp
key-leave = afslut
    .help = afslut programmet; spørger først og afslutter aldrig et interview

## Signing in

sign-in-question = Hvem skal interviewe?
sign-in-nobody = Ingen navne endnu.
sign-in-name = Navn:
sign-in-hint = piletaster eller begyndelsen af dit navn
sign-in-new-hint = piletaster, eller skriv dit navn
sign-in-new = ny: { $name }
sign-in-unknown = Intet navn begynder sådan. Bed din supervisor om at tilføje dit.
sign-in-as = Enter: log ind som { $name }
sign-in-as-new = Enter: log ind som { $name } (ny)

## Between two calls

ready-next-call = Enter: næste opkald
ready-try-again = Enter: søg igen
ready-take-back = Enter: genoptag sagen
ready-cut-off-interview = Dit interview med sag { $case } faldt ud ({ $seen }). Alle svar er gemt; det fortsætter ved det spørgsmål, hvor det standsede.
ready-cut-off-call = Dit opkald til sag { $case } faldt ud ({ $seen }).
ready-elsewhere = Et andet vindue, hvor { $staff } er logget ind, ser ud til at arbejde på sag { $case }. Hvis ikke, overtager du sagen med t.
ready-nothing = Der er ingen sag at ringe til i øjeblikket.
ready-nothing-until = Der er ingen sag at ringe til i øjeblikket. Den næste er klar { $due }.
ready-today = Siden du loggede ind: { $calls ->
        [one] 1 opkald
       *[other] { $calls } opkald
    }, { $completes ->
        [one] 1 gennemført interview
       *[other] { $completes } gennemførte interview
    }.
ready-last = Sidste opkald, sag { $case }: { $outcome }
ready-last-due = ; igen { $due }
ready-last-over = ; pladsen var optaget, så det tæller over kvoten
ready-count = { $counted } af { $target }
ready-countries = Lande, der ringes til: { $countries }
ready-all-countries = alle
countries-title = Lande
countries-question = Hvilke lande ringer du til?

## A call

call-name = Spørg efter: { $name }
call-clocks = { $country }: I { $town } er det { $there }, her { $here }.
call-clock-here = { $country }: Klokken er { $here } her.
call-appointment = Aftale: { $at }
call-suspended = Interviewet fortsættes på { $language } ved: { $at }
call-note = »{ $text }« · { $staff }
call-vanished = faldt ud
call-question = Ring op. Hvad sker der?
prompt-answered = Enter: nogen svarer
prompt-answered-again = Enter: nogen svarer, fortsæt interviewet

## Questions

prompt-code = Kode:
prompt-codes = Koder, derefter Enter:
prompt-number = Tal ({ $min } til { $max }):
prompt-read = Enter: læst op, videre
prompt-finish = Enter: læst op, afslut
prompt-another = Enter: læst op, spørg så efter en anden voksen
prompt-enter = Enter: { $answer }
prompt-in-force = ✓ { $answer }
prompt-outcome-note = Enter: { $answer } – og skriv hvorfor
prompt-outcome-time = Enter: { $answer } – og angiv hvornår
prompt-outcome-never-again = Enter: { $answer } – ingen af numrene bliver ringet op igen
notice-changed = Spørgsmålet er ændret, siden det blev besvaret. Stil det igen; Enter alene beholder svaret.
notice-passed-over = { $more ->
        [0] Mangler før dette: { $items }. End går til det første.
       *[other] Mangler før dette: { $items } og { $more } mere. End går til det første.
    }

## The end of an interview

outcome-question = Hvad kom der ud af opkaldet?
ended-complete = Interviewet er gennemført.
ended-partial = Interviewet sluttede før tid; nok er besvaret.
ended-broken-off = Interviewet blev afbrudt.
ended-refused = Personen ville ikke deltage.
ended-refused-household = En i husstanden ville ikke deltage.
ended-facts-refused = Personen gav ikke de oplysninger, kvoterne kræver.
ended-not-eligible = Personen hører ikke til dem, vi interviewer.
ended-quota-full = Der er interviewet nok personer i denne gruppe.
ended-not-available = Personen træffes ikke lige nu.
ended-unreached = Der blev ikke aftalt noget i dette opkald.
another-wanted = Mangler stadig: { $groups }
another-yes = Enter eller y: en anden voksen er i telefonen
another-no = Kommer ingen til telefonen, så læs dette op, og vælg resultatet:
break-off-title = Afbryd
break-off-question = Interviewet slutter her; det besvarede bevares. Hvorfor slutter det?

## Confirming

confirm-title = Er det rigtigt?
confirm-checks = Spørg respondenten en gang til:
confirm-leaving = { $count ->
        [one] Dette svar tæller ikke længere:
       *[other] Disse { $count } svar tæller ikke længere:
    }
confirm-returning = { $count ->
        [one] Dette tidligere svar tæller igen:
       *[other] Disse { $count } tidligere svar tæller igen:
    }
confirm-place-free = Det ændrer kvotegruppen; der er en ledig plads i den nye.
confirm-place-full = Det ændrer kvotegruppen, og den nye er fuld: Interviewet beholdes, men over kvoten.
confirm-ending = Interviewet ville slutte her. { $ending }
confirm-prompt = Enter: godtag svaret   Esc: lad alt være, som det var

## Language, note

languages-title = Sprog
languages-question = På hvilket sprog fortsætter interviewet?
note-title = Notat
note-about = Til den, der ringer næste gang. Ingen navne på andre, intet om helbred.
note-drafted = Gemmes, mens du skriver.
note-reason = { $outcome }: skriv hvorfor.
note-discard = Kassér dette notat?  Enter: kassér   Esc: skriv videre
said-note-kept = Notatet er gemt.

## Appointment

suspend-title = Udsæt interviewet
appointment-question = Hvornår skal vi ringe igen? Det er klokken i { $town }, der gælder.
appointment-in-10-minutes = om 10 minutter
appointment-in-1-hour = om 1 time
appointment-today-18 = i dag kl. 18:00
appointment-tomorrow-18 = i morgen kl. 18:00
appointment-other = en anden dag og tid
appointment-vague = intet tidspunkt aftalt
appointment-past = allerede forbi
appointment-there-and-here = { $there } ({ $here } her)
appointment-date = Dato
appointment-date-hint = dag.måned. – tomt: i dag
appointment-time = Tid
appointment-time-hint = for eksempel 18:00 eller 1830
appointment-at = { $there } i { $town } · { $here } her · { $utc } UTC
appointment-never = Uret stilles frem den nat: Dette klokkeslæt findes ikke. Det samme øjeblik ville være { $later }.
appointment-twice = Uret stilles tilbage den nat: Dette klokkeslæt kommer to gange. Hvilket?
appointment-first = det første, før uret stilles tilbage ({ $here } her, { $utc } UTC)
appointment-second = det andet, en time senere ({ $here } her, { $utc } UTC)
appointment-prompt = Vælg en linje med dens nummer.
appointment-prompt-suspend = Enter: udsæt interviewet
appointment-prompt-take = Enter: godtag dette tidspunkt
appointment-prompt-type = Enter: skriv dato og klokkeslæt

## Help, leaving

help-title = Taster
help-typing = En kode godtages, så snart ingen længere kode begynder med de samme cifre; ellers godtager Enter den. Hvor Enter bekræfter, bliver svaret først markeret.
leave-title = Afslut?
leave-idle = Vil du afslutte programmet?
leave-call = Vil du afslutte programmet? Sagen leveres tilbage uden opkald.
leave-interview = Et interview er i gang. Udsæt det først, så det er klart, hvornår der skal ringes igen. Afslutter du alligevel, bevares alle svar, og du får tilbudt interviewet igen, næste gang du logger ind.
leave-anyway = Det lykkedes ikke at logge ud; grunden står nedenfor. Afslutter du alligevel, bevares alle godtagne svar, og en sag i gang kan genoptages efter nogle minutter.
leave-outcome = Opkaldet mangler stadig et resultat. Afslutter du uden at angive det, bevares alle svar, og programmet noterer, hvad det selv ved: at linjen røg, eller at personen sagde nej indtil videre.

## Remarks

remark-no-such-code = Koden { $code } findes ikke her.
remark-nothing-typed = Tast svarets kode først.
remark-no-number-typed = Tast tallet først.
remark-no-such-letter = Resultatet { $letter } findes ikke her.
remark-not-in-the-list = Det nummer er ikke på listen.
remark-no-country = Vælg mindst ét land.
remark-no-name = Skriv dit navn, eller vælg det med piletasterne.
remark-name-from-list = Vælg dit navn med piletasterne, eller skriv det som på listen.
remark-empty-note = Der er ikke skrevet noget endnu.
remark-no-time-chosen = Vælg en linje først.
remark-no-time-typed = Skriv et klokkeslæt, for eksempel 18:00.
remark-no-date = Det er ikke en dato; skriv den som 21.11. eller 21.11.2026.
remark-date-far = Den dato er forbi eller mere end 92 dage ude i fremtiden; vælg en, der er tættere på.
remark-no-time = Det er ikke et klokkeslæt; skriv det som 18:00.
remark-time-past = Det tidspunkt er forbi.
remark-time-never = Det klokkeslæt findes ikke; uret stilles frem.
remark-key-held = En tast, der holdes nede, tæller én gang.
remark-thrown-away = Taster, der blev trykket imens, gælder ikke.
remark-draft = Her er et påbegyndt notat: F5 fortsætter det.

rejected-not-open = Interviewet er slut; der kan ikke længere svares på noget.
rejected-not-here = Det kan ikke lade sig gøre her.
rejected-no-such-option = Det svar findes ikke her.
rejected-not-accepted = Det svar kan ikke vælges her.
rejected-out-of-range = Kun tal fra { $min } til { $max }.
rejected-exclusive = Det svar udelukker alle andre.
rejected-nothing-chosen = Der er ikke valgt noget endnu.
rejected-check = Det passer ikke med de andre svar.
rejected-check-text = Det passer ikke: { $text }
rejected-fact-needed = Denne oplysning kan ændres, men ikke længere fjernes.
rejected-nothing-there = Der er ikke noget at gå til.
rejected-no-such-language = Interviewet findes ikke på det sprog.
rejected-confirm = Det skal bekræftes først.

## Problems

problem-again = Tryk på den samme tast igen.
problem-busy = En anden terminal skriver til undersøgelsen lige nu. Intet er gået tabt.
problem-full-disk = Disken er fuld, så dette blev ikke gemt. Sig det til din supervisor; skaf plads, før du fortsætter.
problem-read-only = Der kan ikke skrives til undersøgelsen, så dette blev ikke gemt. Sig det til din supervisor.
problem-taken = { $staff } har overtaget denne sag. Dine svar indtil nu er gemt.
problem-store = Undersøgelsens fil kan ikke bruges: { $detail }. Sig det til din supervisor.
problem-no-such-name = Ingen med det navn arbejder på denne undersøgelse. Bed din supervisor om at tilføje dig.
problem-needs-note = Dette resultat kræver et notat, der siger hvorfor.
problem-needs-time = Dette resultat kræver det tidspunkt, der blev aftalt.
problem-past-time = Det tidspunkt er forbi. Vælg et senere.
problem-not-here = Det kan ikke lade sig gøre her.
problem-lease-lost = Du var væk et stykke tid, og sagen gik tilbage. Dine svar er gemt.
problem-too-long = Teksten er for lang. Gør den kortere.
problem-empty-name = Skriv et navn.

## Why an outcome or a plan is refused

case-closed = Sagen er lukket.
case-needs-time = Dette resultat kræver det tidspunkt, der blev aftalt.
case-appointment-past = Det aftalte tidspunkt er forbi.
case-closes-despite-appointment = Dette resultat lukker sagen; der kan ikke være en aftale.
case-no-outcome-of-a-call = Det er ikke resultatet af et opkald.
plan-empty-frame = Befolkningen har ingen rækker.
plan-unknown-variable = En række i befolkningen mangler en variabel, som en kvotegruppe har brug for.
plan-negative-population = En række i befolkningen har et tal under 0.
plan-duplicate-row = En række i befolkningen er der to gange.
plan-unknown-country = Et land har en størrelse, men ingen rækker i befolkningen.
plan-duplicate-country = Et land har to størrelser.
plan-size = Et lands størrelse skal være over 0.
plan-no-population = Alle et lands rækker er tomme.
plan-duplicate-group = To kvotegrupper har samme navn.
plan-duplicate-variable = En kvotegruppe nævner en variabel to gange.

## Outcomes

outcome-not-tried = ikke forsøgt
outcome-no-answer = intet svar
outcome-busy = optaget
outcome-machine = telefonsvarer
outcome-machine-message = besked på svarer
outcome-machine-household = privat telefonsvarer
outcome-technical-problem = teknisk fejl
outcome-call-blocked = opkald spærret
outcome-disconnected = nummer nedlagt
outcome-not-working = ikke i brug
outcome-out-of-service = p.t. ude af drift
outcome-fax = fax eller datalinje
outcome-number-changed = nummer ændret
outcome-forwarded = viderestillet
outcome-pager = personsøger
outcome-out-of-sample = ikke i stikprøven
outcome-unknown-other = ukendt, anden grund
outcome-appointment = aftale
outcome-appointment-vague = ring igen, intet tidspunkt
outcome-not-available = træffes ikke lige nu
outcome-never-available = træffes ikke i perioden
outcome-no-adult-now = ingen voksen lige nu
outcome-no-screener = screening ikke færdig
outcome-suspended = fortsættes senere
outcome-call-dropped = linjen røg
outcome-cut-off = linjen røg
outcome-soft-refusal-household = husstand: blødt nej
outcome-soft-refusal-person = person: blødt nej
outcome-hung-up = lagde på
outcome-refused-household = husstand nægter
outcome-refused-person = person nægter
outcome-facts-refused = nægter kvoteoplysninger
outcome-do-not-call = ring aldrig igen
outcome-break-off = afbryder
outcome-break-off-do-not-call = afbryder, ring aldrig igen
outcome-language-household = husstand: sprogproblem
outcome-language-respondent = person: sprogproblem
outcome-language-no-interviewer = kræver anden interviewer
outcome-unable = ude af stand til at deltage
outcome-dead = er død
outcome-poor-audio = for dårlig forbindelse
outcome-unsuitable-place = uegnet sted
outcome-other = anden grund
outcome-business = firma eller kontor
outcome-institution = institution
outcome-group-quarters = plejehjem, kollegium o.l.
outcome-not-resident = bor ikke her
outcome-residence-unknown = bopæl ukendt
outcome-mobile = mobiltelefon
outcome-no-adult = ingen voksne i husstanden
outcome-quota-full = kvote fuld
outcome-other-ineligible = ikke i målgruppen, andet
outcome-partial = delvist interview
outcome-complete = gennemført interview
