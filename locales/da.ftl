# The interface in Danish. What is spoken to respondents is in the questionnaire's own files.
# Interviewers are addressed as du; keys are labelled by imperatives. case = sag, outcome = resultat, study = undersøgelse,
# break off = afbryd (the respondent), suspend = udsæt, cut off = faldt ud (the call or the window).

## Languages, dates, times

# en | language-en = English
# status: back-translated
language-en = engelsk

# en | language-de = German
# status: back-translated
language-de = tysk

# en | language-fr = French
# status: back-translated
language-fr = fransk

# en | language-da = Danish
# status: back-translated
language-da = dansk

# en | language-cs = Czech
# status: back-translated
language-cs = tjekkisk

# en | weekday-1 = Mon
# status: back-translated
weekday-1 = man.

# en | weekday-2 = Tue
# status: back-translated
weekday-2 = tirs.

# en | weekday-3 = Wed
# status: back-translated
weekday-3 = ons.

# en | weekday-4 = Thu
# status: back-translated
weekday-4 = tors.

# en | weekday-5 = Fri
# status: back-translated
weekday-5 = fre.

# en | weekday-6 = Sat
# status: back-translated
weekday-6 = lør.

# en | weekday-7 = Sun
# status: back-translated
weekday-7 = søn.

# en | month-1 = Jan
# status: back-translated
month-1 = jan.

# en | month-2 = Feb
# status: back-translated
month-2 = feb.

# en | month-3 = Mar
# status: back-translated
month-3 = mar.

# en | month-4 = Apr
# status: back-translated
month-4 = apr.

# en | month-5 = May
# status: back-translated
month-5 = maj

# en | month-6 = Jun
# status: back-translated
month-6 = juni

# en | month-7 = Jul
# status: back-translated
month-7 = juli

# en | month-8 = Aug
# status: back-translated
month-8 = aug.

# en | month-9 = Sep
# status: back-translated
month-9 = sep.

# en | month-10 = Oct
# status: back-translated
month-10 = okt.

# en | month-11 = Nov
# status: back-translated
month-11 = nov.

# en | month-12 = Dec
# status: back-translated
month-12 = dec.

# en | date = { $weekday } { $day } { $month }
# status: back-translated
date = { $weekday } { $day }. { $month }

# en | date-time = { $date } { $time }
# status: back-translated
date-time = { $date } kl. { $time }

# en | date-time-year = { $date } { $year } { $time }
# status: back-translated
date-time-year = { $date } { $year } kl. { $time }

## Header

# en | mode-training = TRAINING
# status: back-translated
mode-training = TRÆNING

# en | mode-practice = PRACTICE: nothing is kept
# status: back-translated
mode-practice = ØVELSE: intet gemmes

# en | header-case = Case { $case }
# status: back-translated
header-case = Sag { $case }

# en | header-unit = { $number } of { $of }
# status: back-translated
header-unit = { $number } af { $of }

# en | header-over-quota = over quota
# status: back-translated
header-over-quota = over kvoten

# en | header-clocks = call { $duration } · { $time }
# status: back-translated
header-clocks = opkald { $duration } · { $time }

# en | too-small = The window is too small. Please make it at least { $columns } columns wide and { $lines } lines high. Nothing is lost; until then no key is taken but Ctrl-C.
# status: back-translated
too-small = Vinduet er for lille. Gør det mindst { $columns } tegn bredt og { $lines } linjer højt. Intet går tabt; indtil da virker ingen anden tast end Ctrl-C.

# en | more-lines = ── more: ↑ { $above }  ↓ { $below } ──
# status: back-translated
more-lines = ── mere: ↑ { $above }  ↓ { $below } ──

## What is printed on keys

# en | cap-enter = Enter
# status: back-translated
cap-enter = Enter

# en | cap-esc = Esc
# status: back-translated
cap-esc = Esc

# en | cap-page-up = PgUp
# status: back-translated
cap-page-up = PgUp

# en | cap-page-down = PgDn
# status: back-translated
cap-page-down = PgDn

# en | cap-home = Home
# status: back-translated
cap-home = Home

# en | cap-end = End
# status: back-translated
cap-end = End

# en | cap-delete = Del
# status: back-translated
cap-delete = Del

# en | cap-backspace = Backspace
# status: back-translated
cap-backspace = Backspace

# en | cap-tab = Tab
# status: back-translated
cap-tab = Tab

# en | cap-back-tab = Shift-Tab
# status: back-translated
cap-back-tab = Shift-Tab

# en | cap-space = Space
# status: back-translated
cap-space = Mellemrum

# en | cap-ctrl = Ctrl-{ $letter }
# status: back-translated
cap-ctrl = Ctrl-{ $letter }

# en | cap-letters = letter
# status: back-translated
cap-letters = bogstav

# en | cap-text = text
# status: back-translated
cap-text = tekst

## What keys do

# en | key-sign-in = sign in
# status: back-translated
key-sign-in = log ind

# en | key-type-name = type a name
# en |     .help = type the beginning of a name; the first that begins so is taken
# status: back-translated
key-type-name = skriv et navn
    .help = skriv begyndelsen af et navn; det første, der begynder sådan, gælder

# en | key-quit = leave
# status: back-translated
key-quit = afslut

# en | key-take-back = take it back
# en |     .help = take the case that was cut off up again
# status: back-translated
key-take-back = fortsæt
    .help = genoptag den sag, der faldt ud

# en | key-take-over = take it over
# en |     .help = take the case over from the other window, which then has to let go of it
# status: back-translated
key-take-over = overtag
    .help = overtag sagen fra det andet vindue, som så må slippe den

# en | key-next-call = next call
# en |     .help = take the next case to call
# status: back-translated
key-next-call = næste opkald
    .help = hent den næste sag, der skal ringes til

# en | key-countries = countries
# en |     .help = choose the countries to call
# status: back-translated
key-countries = lande
    .help = vælg, hvilke lande du ringer til

# en | key-sign-out = sign out
# en |     .help = sign out: another person works at this terminal
# status: back-translated
key-sign-out = log ud
    .help = log ud: en anden arbejder ved denne terminal

# en | key-choose = take
# status: back-translated
key-choose = godtag

# en | key-on-off = on/off
# en |     .help = switch the country with this number on or off
# status: back-translated
key-on-off = til/fra
    .help = slå landet med dette nummer til eller fra

# en | key-on-off-here = on/off
# en |     .help = switch the country at the arrow on or off
# status: back-translated
key-on-off-here = til/fra
    .help = slå landet ved pilen til eller fra

# en | key-answered = somebody answers
# en |     .help = somebody answers: on to the interview
# status: back-translated
key-answered = nogen svarer
    .help = nogen svarer: videre til interviewet

# en | key-another = another adult is here
# en |     .help = another adult has come to the telephone: interview this person
# status: back-translated
key-another = en anden er her
    .help = en anden voksen er kommet til telefonen: interview denne person

# en | key-confirm = confirm
# en |     .help = confirm the outcome
# status: back-translated
key-confirm = bekræft
    .help = bekræft resultatet

# en | key-outcome = outcome
# en |     .help = pick the outcome with this letter; Enter confirms it
# status: back-translated
key-outcome = resultat
    .help = vælg resultatet med dette bogstav; Enter bekræfter det

# en | key-undo = undo
# en |     .help = undo the choice
# status: back-translated
key-undo = fortryd
    .help = fortryd valget

# en | key-give-back = give back
# en |     .help = give the case back uncalled
# status: back-translated
key-give-back = lever tilbage
    .help = lever sagen tilbage uden opkald

# en | key-take = take
# en |     .help = take what is typed; with nothing typed, keep the answer and go on
# status: back-translated
key-take = videre
    .help = godtag det skrevne; er intet skrevet, beholdes svaret, og du går videre

# en | key-done = done
# en |     .help = switch the code typed on or off; with nothing typed, take what is chosen
# status: back-translated
key-done = færdig
    .help = slå den skrevne kode til eller fra; er intet skrevet, godtages det valgte

# en | key-read = read out, go on
# status: back-translated
key-read = læst op, videre

# en | key-finish = finish
# en |     .help = the last words are read out: finish
# status: back-translated
key-finish = afslut
    .help = de sidste ord er læst op: afslut

# en | key-ask-for-another = ask for another
# en |     .help = the last words to this person are read out: ask for another adult
# status: back-translated
key-ask-for-another = anden voksen
    .help = de sidste ord til denne person er læst op: spørg efter en anden voksen

# en | key-code = code
# en |     .help = type the code of the answer, or the number
# status: back-translated
key-code = kode
    .help = tast svarets kode eller tallet

# en | key-clear = clear
# en |     .help = clear what is typed
# status: back-translated
key-clear = ryd
    .help = ryd det, der er skrevet

# en | key-back = back
# en |     .help = back one item
# status: back-translated
key-back = tilbage
    .help = ét spørgsmål tilbage

# en | key-forward = forward
# en |     .help = forward over what is answered
# status: back-translated
key-forward = frem
    .help = frem over det, der er besvaret

# en | key-unanswered = first open
# en |     .help = on to the first item without an answer
# status: back-translated
key-unanswered = ubesvaret
    .help = frem til det første spørgsmål uden svar

# en | key-dont-know = don’t know
# status: back-translated
key-dont-know = ved ikke

# en | key-refused = refused
# status: back-translated
key-refused = vil ikke svare

# en | key-language = language
# en |     .help = change the language of the interview; answers stay
# status: back-translated
key-language = sprog
    .help = skift interviewets sprog; svarene bevares

# en | key-note = note
# en |     .help = write a note on the case
# status: back-translated
key-note = notat
    .help = skriv et notat om sagen

# en | key-suspend = suspend
# en |     .help = put the interview aside and say when to call again
# status: back-translated
key-suspend = udsæt
    .help = læg interviewet til side, og angiv, hvornår der skal ringes igen

# en | key-break-off = break off
# en |     .help = the respondent breaks off or refuses
# status: back-translated
key-break-off = afbryd
    .help = respondenten afbryder eller nægter

# en | key-take-anyway = take it
# en |     .help = take the answer with all that follows
# status: back-translated
key-take-anyway = godtag
    .help = godtag svaret med alt, hvad der følger af det

# en | key-keep = keep as it was
# en |     .help = keep everything as it was
# status: back-translated
key-keep = behold som før
    .help = behold alt, som det var

# en | key-speak = speak it
# en |     .help = go on in this language
# status: back-translated
key-speak = skift
    .help = fortsæt på dette sprog

# en | key-speak-at-once = speak at once
# en |     .help = go on at once in the language with this number
# status: back-translated
key-speak-at-once = skift straks
    .help = fortsæt straks på sproget med dette nummer

# en | key-pick = pick
# en |     .help = pick the line with this number
# status: back-translated
key-pick = vælg
    .help = vælg linjen med dette nummer

# en | key-save = keep the note
# status: back-translated
key-save = gem notatet

# en | key-type-note = write
# status: back-translated
key-type-note = skriv

# en | key-edit = move, delete
# en |     .help = move about and delete
# status: back-translated
key-edit = flyt markør, slet
    .help = flyt markøren i teksten, og slet

# en | key-discard = throw away
# en |     .help = throw the note away
# status: back-translated
key-discard = kassér
    .help = kassér notatet

# en | key-write-on = write on
# status: back-translated
key-write-on = skriv videre

# en | key-take-time = take
# en |     .help = take the time
# status: back-translated
key-take-time = godtag
    .help = godtag tidspunktet

# en | key-next-field = other field
# status: back-translated
key-next-field = andet felt

# en | key-previous-field = other field
# status: back-translated
key-previous-field = andet felt

# en | key-type-time = type
# en |     .help = type a date or a time of day
# status: back-translated
key-type-time = skriv
    .help = skriv en dato eller et klokkeslæt

# en | key-leave-now = leave
# status: back-translated
key-leave-now = afslut

# en | key-give-back-and-leave = give back and leave
# en |     .help = give the case back uncalled and leave
# status: back-translated
key-give-back-and-leave = lever tilbage, afslut
    .help = lever sagen tilbage uden opkald, og afslut

# en | key-leave-as-it-is = leave as it is
# en |     .help = leave without saying when to call again
# status: back-translated
key-leave-as-it-is = afslut alligevel
    .help = afslut uden at angive, hvornår der skal ringes igen

# en | key-stay = stay
# en |     .help = stay and go on
# status: back-translated
key-stay = bliv
    .help = bliv, og fortsæt

# en | key-cancel = back
# en |     .help = close this and go back
# status: back-translated
key-cancel = tilbage
    .help = luk dette, og gå tilbage

# en | key-close = close
# status: back-translated
key-close = luk

# en | key-erase = correct
# en |     .help = take the last character back
# status: back-translated
key-erase = ret
    .help = slet det sidste tegn

# en | key-up = up
# status: back-translated
key-up = op

# en | key-down = down
# status: back-translated
key-down = ned

# en | key-scroll-up = scroll up
# status: back-translated
key-scroll-up = rul op

# en | key-scroll-down = scroll down
# status: back-translated
key-scroll-down = rul ned

# en | key-page-up = a page up
# status: back-translated
key-page-up = en side op

# en | key-page-down = a page down
# status: back-translated
key-page-down = en side ned

# en | key-help = help
# status: back-translated
key-help = hjælp

# en | key-leave = leave
# en |     .help = leave the program; asks first and never ends an interview
# status: back-translated
key-leave = afslut
    .help = afslut programmet; spørger først og afslutter aldrig et interview

## Signing in

# en | sign-in-question = Who is interviewing?
# status: back-translated
sign-in-question = Hvem skal interviewe?

# en | sign-in-nobody = No names yet.
# status: back-translated
sign-in-nobody = Ingen navne endnu.

# en | sign-in-name = Name:
# status: back-translated
sign-in-name = Navn:

# en | sign-in-hint = arrows, or the beginning of your name
# status: back-translated
sign-in-hint = piletaster eller begyndelsen af dit navn

# en | sign-in-new-hint = arrows, or type your name
# status: back-translated
sign-in-new-hint = piletaster, eller skriv dit navn

# en | sign-in-new = new: { $name }
# status: back-translated
sign-in-new = ny: { $name }

# en | sign-in-unknown = No name begins so. Ask your supervisor to add yours.
# status: back-translated
sign-in-unknown = Intet navn begynder sådan. Bed din supervisor om at tilføje dit.

# en | sign-in-as = Enter: sign in as { $name }
# status: back-translated
sign-in-as = Enter: log ind som { $name }

# en | sign-in-as-new = Enter: sign in as { $name } (new)
# status: back-translated
sign-in-as-new = Enter: log ind som { $name } (ny)

## Between two calls

# en | ready-next-call = Enter: next call
# status: back-translated
ready-next-call = Enter: næste opkald

# en | ready-try-again = Enter: look again
# status: back-translated
ready-try-again = Enter: søg igen

# en | ready-take-back = Enter: take the case back
# status: back-translated
ready-take-back = Enter: genoptag sagen

# en | ready-cut-off-interview = Your interview with case { $case } was cut off ({ $seen }). All answers are kept; it goes on at the question where it stopped.
# status: back-translated
ready-cut-off-interview = Dit interview med sag { $case } faldt ud ({ $seen }). Alle svar er gemt; det fortsætter ved det spørgsmål, hvor det standsede.

# en | ready-cut-off-call = Your call to case { $case } was cut off ({ $seen }).
# status: back-translated
ready-cut-off-call = Dit opkald til sag { $case } faldt ud ({ $seen }).

# en | ready-elsewhere = Another window signed in as { $staff } seems to be working on case { $case }. If it is not, t takes the case over.
# status: back-translated
ready-elsewhere = Et andet vindue, hvor { $staff } er logget ind, ser ud til at arbejde på sag { $case }. Hvis ikke, overtager du sagen med t.

# en | ready-nothing = There is no case to call at present.
# status: back-translated
ready-nothing = Der er ingen sag at ringe til i øjeblikket.

# en | ready-nothing-until = There is no case to call at present. The next one is due { $due }.
# status: back-translated
ready-nothing-until = Der er ingen sag at ringe til i øjeblikket. Den næste er klar { $due }.

# en | ready-today = Since you signed in: { $calls ->
# en |         [one] 1 call
# en |        *[other] { $calls } calls
# en |     }, { $completes ->
# en |         [one] 1 complete
# en |        *[other] { $completes } completes
# en |     }.
# status: back-translated
ready-today = Siden du loggede ind: { $calls ->
        [one] 1 opkald
       *[other] { $calls } opkald
    }, { $completes ->
        [one] 1 gennemført interview
       *[other] { $completes } gennemførte interview
    }.

# en | ready-last = Last call, case { $case }: { $outcome }
# status: back-translated
ready-last = Sidste opkald, sag { $case }: { $outcome }

# en | ready-last-due = ; again { $due }, our time
# status: back-translated
ready-last-due = ; igen { $due } (vores tid)

# en | ready-last-over = ; its place was taken, so it is kept over quota
# status: back-translated
ready-last-over = ; pladsen var optaget, så det tæller over kvoten

# en | ready-count = { $counted } of { $target }
# status: back-translated
ready-count = { $counted } af { $target }

# en | ready-countries = Countries called: { $countries }
# status: back-translated
ready-countries = Lande, der ringes til: { $countries }

# en | ready-all-countries = all
# status: back-translated
ready-all-countries = alle

# en | countries-title = Countries
# status: back-translated
countries-title = Lande

# en | countries-question = Which countries do you call?
# status: back-translated
countries-question = Hvilke lande ringer du til?

## PIN, breaks, own figures

# en | key-break = break
# en |     .help = take a break between two calls; nothing of any case is shown meanwhile
# status: back-translated
key-break = pause
    .help = hold pause mellem to opkald; imens vises intet om nogen sag

# en | key-figures = my figures
# en |     .help = look at your own figures, of today and in all
# status: back-translated
key-figures = mine tal
    .help = se dine egne tal, for i dag og i alt

# en | key-back-to-work = back to the calls
# status: back-translated
key-back-to-work = tilbage til opkald

# en | key-pin = type the PIN
# status: back-translated
key-pin = tast PIN-koden

# en | key-other-name = another name
# status: back-translated
key-other-name = et andet navn

# en | away-sign-in = { $name }, please type your PIN.
# status: back-translated
away-sign-in = { $name }, tast din PIN-kode.

# en | away-break = { $name } has been on a break since { $since }.
# status: back-translated
away-break = { $name } har holdt pause siden { $since }.

# en | away-back = Enter: back to the calls
# status: back-translated
away-back = Enter: tilbage til opkald

# en | away-pin = PIN:
# status: back-translated
away-pin = PIN-kode:

# en | away-wrong = This PIN is wrong.
# status: back-translated
away-wrong = PIN-koden er forkert.

# en | away-locked = After several wrong PINs { $name } is locked until { $until }. A supervisor can unlock the name.
# status: back-translated
away-locked = Efter flere forkerte PIN-koder er { $name } spærret til { $until }. En supervisor kan ophæve spærringen.

# en | remark-no-pin = Please type the PIN first.
# status: back-translated
remark-no-pin = Tast først PIN-koden.

# en | problem-needs-pin = The PIN ends this break.
# status: back-translated
problem-needs-pin = Tast PIN-koden for at afslutte pausen.

# en | figures-title = Your own figures
# status: back-translated
figures-title = Dine egne tal

# en | figures-today = today
# status: back-translated
figures-today = i dag

# en | figures-all = in all
# status: back-translated
figures-all = i alt

# en | figures-hours = hours worked
# status: back-translated
figures-hours = arbejdstimer

# en | figures-calls = calls
# status: back-translated
figures-calls = opkald

# en | figures-contacts = contacts
# status: back-translated
figures-contacts = kontakter

# en | figures-completes = complete interviews
# status: back-translated
figures-completes = gennemførte interview

# en | figures-per-hour = complete interviews an hour
# status: back-translated
figures-per-hour = gennemførte interview i timen

# en | figures-refusals = refusals and break-offs
# status: back-translated
figures-refusals = afslag og afbrydelser

# en | figures-length = mean length of an interview
# status: back-translated
figures-length = gennemsnitlig længde af et interview

# en | figures-what = Hours are the time signed in, without breaks. A contact is a call in which somebody was spoken to. The length is that of complete interviews, in minutes and seconds.
# status: back-translated
figures-what = Timerne er den tid, du har været logget ind, uden pauser. En kontakt er et opkald, hvor der blev talt med nogen. Længden gælder gennemførte interview, i minutter og sekunder.

# en | figures-decimal = { $whole }.{ $tenths }
# status: back-translated
figures-decimal = { $whole },{ $tenths }

## A call

# en | call-name = Ask for: { $name }
# status: back-translated
call-name = Spørg efter: { $name }

# en | call-clocks = { $country }: it is { $there } in { $town }, { $here } here.
# status: back-translated
call-clocks = { $country }: I { $town } er det { $there }, her { $here }.

# en | call-clock-here = { $country }: it is { $here } here.
# status: back-translated
call-clock-here = { $country }: Klokken er { $here } her.

# en | call-appointment = Appointment: { $at }
# status: back-translated
call-appointment = Aftale: { $at }

# en | call-suspended = Interview to be continued in { $language } at: { $at }
# status: back-translated
call-suspended = Interviewet fortsættes på { $language } ved: { $at }

# en | call-note = “{ $text }” · { $staff }
# status: back-translated
call-note = »{ $text }« · { $staff }

# en | call-vanished = cut off
# status: back-translated
call-vanished = faldt ud

# en | call-question = Dial. What happens?
# status: back-translated
call-question = Ring op. Hvad sker der?

# en | prompt-answered = Enter: somebody answers
# status: back-translated
prompt-answered = Enter: nogen svarer

# en | prompt-answered-again = Enter: somebody answers, go on with the interview
# status: back-translated
prompt-answered-again = Enter: nogen svarer, fortsæt interviewet

## Questions

# en | prompt-code = Code:
# status: back-translated
prompt-code = Kode:

# en | prompt-codes = Codes, then Enter:
# status: back-translated
prompt-codes = Koder, derefter Enter:

# en | prompt-number = Number ({ $min } to { $max }):
# status: back-translated
prompt-number = Tal ({ $min } til { $max }):

# en | prompt-read = Enter: read out, go on
# status: back-translated
prompt-read = Enter: læst op, videre

# en | prompt-finish = Enter: read out, finish
# status: back-translated
prompt-finish = Enter: læst op, afslut

# en | prompt-another = Enter: read out, then ask for another adult
# status: back-translated
prompt-another = Enter: læst op, spørg så efter en anden voksen

# en | prompt-enter = Enter: { $answer }
# status: back-translated
prompt-enter = Enter: { $answer }

# en | prompt-in-force = ✓ { $answer }
# status: back-translated
prompt-in-force = ✓ { $answer }

# en | prompt-outcome-note = Enter: { $answer } – and write why
# status: back-translated
prompt-outcome-note = Enter: { $answer } – og skriv hvorfor

# en | prompt-outcome-time = Enter: { $answer } – and say when
# status: back-translated
prompt-outcome-time = Enter: { $answer } – og angiv hvornår

# en | prompt-outcome-never-again = Enter: { $answer } – none of the numbers will be called again
# status: back-translated
prompt-outcome-never-again = Enter: { $answer } – ingen af numrene bliver ringet op igen

# en | notice-changed = The question has changed since it was answered. Ask it again; Enter alone keeps the answer.
# status: back-translated
notice-changed = Spørgsmålet er ændret, siden det blev besvaret. Stil det igen; Enter alene beholder svaret.

# en | notice-passed-over = { $more ->
# en |         [0] Open before this: { $items }. End goes to the first.
# en |        *[other] Open before this: { $items }, and { $more } more. End goes to the first.
# en |     }
# status: back-translated
notice-passed-over = { $more ->
        [0] Mangler før dette: { $items }. End går til det første.
       *[other] Mangler før dette: { $items } og { $more } mere. End går til det første.
    }

## The end of an interview

# en | outcome-question = What did the call come to?
# status: back-translated
outcome-question = Hvad kom der ud af opkaldet?

# en | ended-complete = The interview is complete.
# status: back-translated
ended-complete = Interviewet er gennemført.

# en | ended-partial = The interview ended early; enough is answered.
# status: back-translated
ended-partial = Interviewet sluttede før tid; nok er besvaret.

# en | ended-broken-off = The interview was broken off.
# status: back-translated
ended-broken-off = Interviewet blev afbrudt.

# en | ended-refused = The person did not want to take part.
# status: back-translated
ended-refused = Personen ville ikke deltage.

# en | ended-refused-household = Somebody in the household did not want to take part.
# status: back-translated
ended-refused-household = En i husstanden ville ikke deltage.

# en | ended-facts-refused = The person did not give the facts the quotas need.
# status: back-translated
ended-facts-refused = Personen gav ikke de oplysninger, kvoterne kræver.

# en | ended-not-eligible = The person does not belong to those we interview.
# status: back-translated
ended-not-eligible = Personen hører ikke til dem, vi interviewer.

# en | ended-quota-full = Enough people like this one have been interviewed.
# status: back-translated
ended-quota-full = Der er interviewet nok personer i denne gruppe.

# en | ended-not-available = The person cannot be spoken to now.
# status: back-translated
ended-not-available = Personen træffes ikke lige nu.

# en | ended-unreached = Nothing was agreed in this call.
# status: back-translated
ended-unreached = Der blev ikke aftalt noget i dette opkald.

# en | another-wanted = Still wanted: { $groups }
# status: back-translated
another-wanted = Mangler stadig: { $groups }

# en | another-yes = Enter or y: another adult is on the telephone
# status: back-translated
another-yes = Enter eller y: en anden voksen er i telefonen

# en | another-no = If nobody comes to the telephone, read this out and pick the outcome:
# status: back-translated
another-no = Kommer ingen til telefonen, så læs dette op, og vælg resultatet:

# en | break-off-title = Break off
# status: back-translated
break-off-title = Afbryd

# en | break-off-question = The interview ends here; what is answered is kept. Why does it end?
# status: back-translated
break-off-question = Interviewet slutter her; det besvarede bevares. Hvorfor slutter det?

## Confirming

# en | confirm-title = Is that right?
# status: back-translated
confirm-title = Er det rigtigt?

# en | confirm-checks = Please check with the respondent:
# status: back-translated
confirm-checks = Spørg respondenten en gang til:

# en | confirm-leaving = { $count ->
# en |         [one] This answer no longer counts:
# en |        *[other] These { $count } answers no longer count:
# en |     }
# status: back-translated
confirm-leaving = { $count ->
        [one] Dette svar tæller ikke længere:
       *[other] Disse { $count } svar tæller ikke længere:
    }

# en | confirm-returning = { $count ->
# en |         [one] This earlier answer counts again:
# en |        *[other] These { $count } earlier answers count again:
# en |     }
# status: back-translated
confirm-returning = { $count ->
        [one] Dette tidligere svar tæller igen:
       *[other] Disse { $count } tidligere svar tæller igen:
    }

# en | confirm-place-free = This changes the quota group; there is a free place in the new one.
# status: back-translated
confirm-place-free = Det ændrer kvotegruppen; der er en ledig plads i den nye.

# en | confirm-place-full = This changes the quota group, and the new one is full: the interview is kept, but over quota.
# status: back-translated
confirm-place-full = Det ændrer kvotegruppen, og den nye er fuld: Interviewet beholdes, men over kvoten.

# en | confirm-ending = The interview would end here. { $ending }
# status: back-translated
confirm-ending = Interviewet ville slutte her. { $ending }

# en | confirm-prompt = Enter: take the answer   Esc: leave everything as it was
# status: back-translated
confirm-prompt = Enter: godtag svaret   Esc: lad alt være, som det var

## Language, note

# en | languages-title = Language
# status: back-translated
languages-title = Sprog

# en | languages-question = In which language does the interview go on?
# status: back-translated
languages-question = På hvilket sprog fortsætter interviewet?

# en | note-title = Note
# status: back-translated
note-title = Notat

# en | note-about = For whoever calls next. No names of others, no health details.
# status: back-translated
note-about = Til den, der ringer næste gang. Ingen navne på andre, intet om helbred.

# en | note-drafted = Saved as you type.
# status: back-translated
note-drafted = Gemmes, mens du skriver.

# en | note-reason = { $outcome }: please write why.
# status: back-translated
note-reason = { $outcome }: skriv hvorfor.

# en | note-discard = Throw this note away?  Enter: throw away   Esc: write on
# status: back-translated
note-discard = Kassér dette notat?  Enter: kassér   Esc: skriv videre

# en | said-note-kept = The note is kept.
# status: back-translated
said-note-kept = Notatet er gemt.

## Appointment

# en | suspend-title = Suspend the interview
# status: back-translated
suspend-title = Udsæt interviewet

# en | appointment-question = When shall we call again? Times are those in { $town }.
# status: back-translated
appointment-question = Hvornår skal vi ringe igen? Det er klokken i { $town }, der gælder.

# en | appointment-in-10-minutes = in 10 minutes
# status: back-translated
appointment-in-10-minutes = om 10 minutter

# en | appointment-in-1-hour = in 1 hour
# status: back-translated
appointment-in-1-hour = om 1 time

# en | appointment-today-18 = today, 18:00
# status: back-translated
appointment-today-18 = i dag kl. 18:00

# en | appointment-tomorrow-18 = tomorrow, 18:00
# status: back-translated
appointment-tomorrow-18 = i morgen kl. 18:00

# en | appointment-other = another date and time
# status: back-translated
appointment-other = en anden dag og tid

# en | appointment-vague = no time agreed
# status: back-translated
appointment-vague = intet tidspunkt aftalt

# en | appointment-past = past already
# status: back-translated
appointment-past = allerede forbi

# en | appointment-there-and-here = { $there } ({ $here } here)
# status: back-translated
appointment-there-and-here = { $there } ({ $here } her)

# en | appointment-date = Date
# status: back-translated
appointment-date = Dato

# en | appointment-date-hint = such as tomorrow, fri, 21.11. – nothing typed: today
# status: back-translated
appointment-date-hint = for eksempel i morgen, fre, 21.11. – intet skrevet: i dag

# en | appointment-time = Time
# status: back-translated
appointment-time = Tid

# en | appointment-time-hint = such as 18:00 or 1830
# status: back-translated
appointment-time-hint = for eksempel 18:00 eller 1830

# en | appointment-at = { $there } in { $town } · { $here } here · { $utc } UTC
# status: back-translated
appointment-at = { $there } i { $town } · { $here } her · { $utc } UTC

# en | appointment-never = The clock is put forward that night: this time does not exist. The same moment would be { $later }.
# status: back-translated
appointment-never = Uret stilles frem den nat: Dette klokkeslæt findes ikke. Det samme øjeblik ville være { $later }.

# en | appointment-twice = The clock is put back that night: this time comes twice. Which one?
# status: back-translated
appointment-twice = Uret stilles tilbage den nat: Dette klokkeslæt kommer to gange. Hvilket?

# en | appointment-first = the first, before the clock is put back ({ $here } here, { $utc } UTC)
# status: back-translated
appointment-first = det første, før uret stilles tilbage ({ $here } her, { $utc } UTC)

# en | appointment-second = the second, an hour later ({ $here } here, { $utc } UTC)
# status: back-translated
appointment-second = det andet, en time senere ({ $here } her, { $utc } UTC)

# en | appointment-prompt = Pick a line by its number.
# status: back-translated
appointment-prompt = Vælg en linje med dens nummer.

# en | appointment-prompt-suspend = Enter: suspend the interview
# status: back-translated
appointment-prompt-suspend = Enter: udsæt interviewet

# en | appointment-prompt-take = Enter: take this time
# status: back-translated
appointment-prompt-take = Enter: godtag dette tidspunkt

# en | appointment-prompt-type = Enter: type a date and a time
# status: back-translated
appointment-prompt-type = Enter: skriv dato og klokkeslæt

## Help, leaving

# en | help-title = Keys
# status: back-translated
help-title = Taster

# en | help-typing = A code is taken as soon as no longer code begins with the same digits; otherwise Enter takes it. Where Enter confirms, the answer is marked first.
# status: back-translated
help-typing = En kode godtages, så snart ingen længere kode begynder med de samme cifre; ellers godtager Enter den. Hvor Enter bekræfter, bliver svaret først markeret.

# en | leave-title = Leave?
# status: back-translated
leave-title = Afslut?

# en | leave-idle = Leave the program?
# status: back-translated
leave-idle = Vil du afslutte programmet?

# en | leave-call = Leave the program? The case goes back uncalled.
# status: back-translated
leave-call = Vil du afslutte programmet? Sagen leveres tilbage uden opkald.

# en | leave-interview = An interview is being held. Suspend it first, so that it is clear when to call again. If you leave as it is, every answer is kept and the interview is offered to you again when you sign in.
# status: back-translated
leave-interview = Et interview er i gang. Udsæt det først, så det er klart, hvornår der skal ringes igen. Afslutter du alligevel, bevares alle svar, og du får tilbudt interviewet igen, næste gang du logger ind.

# en | leave-anyway = Signing out did not work; why is said below. If you leave all the same, every answer that was taken is kept, and a case at hand can be taken up again after a few minutes.
# status: back-translated
leave-anyway = Det lykkedes ikke at logge ud; grunden står nedenfor. Afslutter du alligevel, bevares alle godtagne svar, og en sag i gang kan genoptages efter nogle minutter.

# en | leave-practice = Leave the program? This is practice: nothing of it is kept.
# status: back-translated
leave-practice = Vil du afslutte programmet? Dette er en øvelse: intet af det gemmes.

# en | leave-outcome = The call still needs its outcome. If you leave without saying it, every answer is kept, and the program notes what it knows itself: that the line was dropped, or that the person refused for now.
# status: back-translated
leave-outcome = Opkaldet mangler stadig et resultat. Afslutter du uden at angive det, bevares alle svar, og programmet noterer, hvad det selv ved: at linjen røg, eller at personen sagde nej indtil videre.

## Remarks

# en | remark-no-such-code = There is no code { $code } here.
# status: back-translated
remark-no-such-code = Koden { $code } findes ikke her.

# en | remark-nothing-typed = Type the code of the answer first.
# status: back-translated
remark-nothing-typed = Tast svarets kode først.

# en | remark-no-number-typed = Type the number first.
# status: back-translated
remark-no-number-typed = Tast tallet først.

# en | remark-no-such-letter = There is no outcome { $letter } here.
# status: back-translated
remark-no-such-letter = Resultatet { $letter } findes ikke her.

# en | remark-not-in-the-list = That number is not in the list.
# status: back-translated
remark-not-in-the-list = Det nummer er ikke på listen.

# en | remark-no-country = Choose at least one country.
# status: back-translated
remark-no-country = Vælg mindst ét land.

# en | remark-no-name = Type your name or choose it with the arrows.
# status: back-translated
remark-no-name = Skriv dit navn, eller vælg det med piletasterne.

# en | remark-name-from-list = Choose your name with the arrows or type it as in the list.
# status: back-translated
remark-name-from-list = Vælg dit navn med piletasterne, eller skriv det som på listen.

# en | remark-empty-note = Nothing is written yet.
# status: back-translated
remark-empty-note = Der er ikke skrevet noget endnu.

# en | remark-note-full = A note has room for 4,000 characters; the rest was not taken.
# status: back-translated
remark-note-full = Et notat har plads til 4.000 tegn; resten blev ikke taget med.

# en | remark-no-time-chosen = Pick a line first.
# status: back-translated
remark-no-time-chosen = Vælg en linje først.

# en | remark-no-time-typed = Type a time of day, such as 18:00.
# status: back-translated
remark-no-time-typed = Skriv et klokkeslæt, for eksempel 18:00.

# en | remark-no-date = That is no date; type it like 21.11. or 21.11.2026.
# status: back-translated
remark-no-date = Det er ikke en dato; skriv den som 21.11. eller 21.11.2026.

# en | remark-date-far = That date is past, or more than 92 days ahead; choose one that is nearer.
# status: back-translated
remark-date-far = Den dato er forbi eller mere end 92 dage ude i fremtiden; vælg en, der er tættere på.

# en | remark-no-time = That is no time of day; type it like 18:00.
# status: back-translated
remark-no-time = Det er ikke et klokkeslæt; skriv det som 18:00.

# en | remark-time-past = That time is past.
# status: back-translated
remark-time-past = Det tidspunkt er forbi.

# en | remark-time-never = That time does not exist; the clock is put forward.
# status: back-translated
remark-time-never = Det klokkeslæt findes ikke; uret stilles frem.

# en | remark-key-held = A key held down counts once.
# status: back-translated
remark-key-held = En tast, der holdes nede, tæller én gang.

# en | remark-thrown-away = Keys pressed meanwhile were not taken.
# status: back-translated
remark-thrown-away = Taster, der blev trykket imens, gælder ikke.

# en | remark-draft = A note was being written here: F5 goes on with it.
# status: back-translated
remark-draft = Her er et påbegyndt notat: F5 fortsætter det.

# en | rejected-not-open = The interview is over; nothing can be answered any more.
# status: back-translated
rejected-not-open = Interviewet er slut; der kan ikke længere svares på noget.

# en | rejected-not-here = That is not possible here.
# status: back-translated
rejected-not-here = Det kan ikke lade sig gøre her.

# en | rejected-no-such-option = There is no such answer here.
# status: back-translated
rejected-no-such-option = Det svar findes ikke her.

# en | rejected-not-accepted = That answer is not offered here.
# status: back-translated
rejected-not-accepted = Det svar kan ikke vælges her.

# en | rejected-out-of-range = Only numbers from { $min } to { $max }.
# status: back-translated
rejected-out-of-range = Kun tal fra { $min } til { $max }.

# en | rejected-exclusive = That answer excludes all others.
# status: back-translated
rejected-exclusive = Det svar udelukker alle andre.

# en | rejected-nothing-chosen = Nothing is chosen yet.
# status: back-translated
rejected-nothing-chosen = Der er ikke valgt noget endnu.

# en | rejected-check = That does not fit the other answers.
# status: back-translated
rejected-check = Det passer ikke med de andre svar.

# en | rejected-check-text = That does not fit: { $text }
# status: back-translated
rejected-check-text = Det passer ikke: { $text }

# en | rejected-fact-needed = This fact can be changed, but not taken away any more.
# status: back-translated
rejected-fact-needed = Denne oplysning kan ændres, men ikke længere fjernes.

# en | rejected-nothing-there = There is nothing to go to.
# status: back-translated
rejected-nothing-there = Der er ikke noget at gå til.

# en | rejected-no-such-language = The interview is not available in that language.
# status: back-translated
rejected-no-such-language = Interviewet findes ikke på det sprog.

# en | rejected-confirm = That has to be confirmed first.
# status: back-translated
rejected-confirm = Det skal bekræftes først.

## Problems

# en | problem-again = Press the same key again.
# status: back-translated
problem-again = Tryk på den samme tast igen.

# en | problem-busy = The study is being written to by another station. Nothing is lost.
# status: back-translated
problem-busy = En anden terminal skriver til undersøgelsen lige nu. Intet er gået tabt.

# en | problem-full-disk = The disk is full, so this was not saved. Tell your supervisor; make room before you go on.
# status: back-translated
problem-full-disk = Disken er fuld, så dette blev ikke gemt. Sig det til din supervisor; skaf plads, før du fortsætter.

# en | problem-read-only = The study cannot be written to, so this was not saved. Tell your supervisor.
# status: back-translated
problem-read-only = Der kan ikke skrives til undersøgelsen, så dette blev ikke gemt. Sig det til din supervisor.

# en | problem-taken = { $staff } has taken this case over. Your answers up to here are kept.
# status: back-translated
problem-taken = { $staff } har overtaget denne sag. Dine svar indtil nu er gemt.

# en | problem-store = The study file cannot be used: { $detail }. Tell your supervisor.
# status: back-translated
problem-store = Undersøgelsens fil kan ikke bruges: { $detail }. Sig det til din supervisor.

# en | problem-no-such-name = Nobody of that name works in this study. Ask your supervisor to add you.
# status: back-translated
problem-no-such-name = Ingen med det navn arbejder på denne undersøgelse. Bed din supervisor om at tilføje dig.

# en | problem-needs-note = This outcome needs a note that says why.
# status: back-translated
problem-needs-note = Dette resultat kræver et notat, der siger hvorfor.

# en | problem-needs-time = This outcome needs the time that was agreed.
# status: back-translated
problem-needs-time = Dette resultat kræver det tidspunkt, der blev aftalt.

# en | problem-past-time = That time is past. Choose a later one.
# status: back-translated
problem-past-time = Det tidspunkt er forbi. Vælg et senere.

# en | problem-not-here = That is not possible here.
# status: back-translated
problem-not-here = Det kan ikke lade sig gøre her.

# en | problem-lease-lost = You were away for a while and the case went back. Your answers are kept.
# status: back-translated
problem-lease-lost = Du var væk et stykke tid, og sagen gik tilbage. Dine svar er gemt.

# en | problem-too-long = That text is too long. Shorten it.
# status: back-translated
problem-too-long = Teksten er for lang. Gør den kortere.

# en | problem-empty-name = Please type a name.
# status: back-translated
problem-empty-name = Skriv et navn.

## Why an outcome or a plan is refused

# en | case-closed = The case is closed.
# status: back-translated
case-closed = Sagen er lukket.

# en | case-needs-time = This outcome needs the time that was agreed.
# status: back-translated
case-needs-time = Dette resultat kræver det tidspunkt, der blev aftalt.

# en | case-appointment-past = The time agreed is past.
# status: back-translated
case-appointment-past = Det aftalte tidspunkt er forbi.

# en | case-closes-despite-appointment = This outcome closes the case; there can be no appointment.
# status: back-translated
case-closes-despite-appointment = Dette resultat lukker sagen; der kan ikke være en aftale.

# en | case-no-outcome-of-a-call = This is no outcome of a call.
# status: back-translated
case-no-outcome-of-a-call = Det er ikke resultatet af et opkald.

# en | plan-empty-frame = The population has no rows.
# status: back-translated
plan-empty-frame = Befolkningen har ingen rækker.

# en | plan-unknown-variable = A row of the population lacks a variable that a quota group needs.
# status: back-translated
plan-unknown-variable = En række i befolkningen mangler en variabel, som en kvotegruppe har brug for.

# en | plan-negative-population = A row of the population has a number below 0.
# status: back-translated
plan-negative-population = En række i befolkningen har et tal under 0.

# en | plan-duplicate-row = A row of the population is there twice.
# status: back-translated
plan-duplicate-row = En række i befolkningen er der to gange.

# en | plan-unknown-country = A country has a size, but no rows in the population.
# status: back-translated
plan-unknown-country = Et land har en størrelse, men ingen rækker i befolkningen.

# en | plan-duplicate-country = A country has two sizes.
# status: back-translated
plan-duplicate-country = Et land har to størrelser.

# en | plan-size = A country’s size has to be above 0.
# status: back-translated
plan-size = Et lands størrelse skal være over 0.

# en | plan-no-population = All rows of a country are empty.
# status: back-translated
plan-no-population = Alle et lands rækker er tomme.

# en | plan-duplicate-group = Two quota groups have the same name.
# status: back-translated
plan-duplicate-group = To kvotegrupper har samme navn.

# en | plan-duplicate-variable = A quota group names a variable twice.
# status: back-translated
plan-duplicate-variable = En kvotegruppe nævner en variabel to gange.

## Outcomes

# en | outcome-not-tried = not tried
# status: back-translated
outcome-not-tried = ikke forsøgt

# en | outcome-no-answer = no answer
# status: back-translated
outcome-no-answer = intet svar

# en | outcome-busy = busy
# status: back-translated
outcome-busy = optaget

# en | outcome-machine = answering machine
# status: back-translated
outcome-machine = telefonsvarer

# en | outcome-machine-message = message on machine
# status: back-translated
outcome-machine-message = besked på svarer

# en | outcome-machine-household = household’s machine
# status: back-translated
outcome-machine-household = privat telefonsvarer

# en | outcome-technical-problem = technical problem
# status: back-translated
outcome-technical-problem = teknisk fejl

# en | outcome-call-blocked = call blocked
# status: back-translated
outcome-call-blocked = opkald spærret

# en | outcome-disconnected = disconnected
# status: back-translated
outcome-disconnected = nummer nedlagt

# en | outcome-not-working = not in use
# status: back-translated
outcome-not-working = ikke i brug

# en | outcome-out-of-service = out of order for now
# status: back-translated
outcome-out-of-service = p.t. ude af drift

# en | outcome-fax = fax or data line
# status: back-translated
outcome-fax = fax eller datalinje

# en | outcome-number-changed = number has changed
# status: back-translated
outcome-number-changed = nummer ændret

# en | outcome-forwarded = forwarded elsewhere
# status: back-translated
outcome-forwarded = viderestillet

# en | outcome-pager = pager
# status: back-translated
outcome-pager = personsøger

# en | outcome-out-of-sample = not in the sample
# status: back-translated
outcome-out-of-sample = ikke i stikprøven

# en | outcome-unknown-other = unknown, other reason
# status: back-translated
outcome-unknown-other = ukendt, anden grund

# en | outcome-appointment = appointment
# status: back-translated
outcome-appointment = aftale

# en | outcome-appointment-vague = call again, no time set
# status: back-translated
outcome-appointment-vague = ring igen, intet tidspunkt

# en | outcome-not-available = not available now
# status: back-translated
outcome-not-available = træffes ikke lige nu

# en | outcome-never-available = away until the end
# status: back-translated
outcome-never-available = træffes ikke i perioden

# en | outcome-no-adult-now = no adult there now
# status: back-translated
outcome-no-adult-now = ingen voksen lige nu

# en | outcome-no-screener = screening not finished
# status: back-translated
outcome-no-screener = screening ikke færdig

# en | outcome-suspended = to be continued
# status: back-translated
outcome-suspended = fortsættes senere

# en | outcome-call-dropped = line dropped
# status: back-translated
outcome-call-dropped = linjen røg

# en | outcome-cut-off = line dropped in the interview
# status: back-translated
outcome-cut-off = linjen røg under interviewet

# en | outcome-soft-refusal-household = household says no, softly
# status: back-translated
outcome-soft-refusal-household = husstand: blødt nej

# en | outcome-soft-refusal-person = person says no, softly
# status: back-translated
outcome-soft-refusal-person = person: blødt nej

# en | outcome-hung-up = hung up
# status: back-translated
outcome-hung-up = lagde på

# en | outcome-refused-household = household refuses
# status: back-translated
outcome-refused-household = husstand nægter

# en | outcome-refused-person = person refuses
# status: back-translated
outcome-refused-person = person nægter

# en | outcome-facts-refused = facts for the quotas refused
# status: back-translated
outcome-facts-refused = nægter kvoteoplysninger

# en | outcome-do-not-call = do not call again
# status: back-translated
outcome-do-not-call = ring aldrig igen

# en | outcome-break-off = breaks off
# status: back-translated
outcome-break-off = afbryder

# en | outcome-break-off-do-not-call = breaks off, never again
# status: back-translated
outcome-break-off-do-not-call = afbryder, ring aldrig igen

# en | outcome-language-household = language of household
# status: back-translated
outcome-language-household = husstand: sprogproblem

# en | outcome-language-respondent = language of person
# status: back-translated
outcome-language-respondent = person: sprogproblem

# en | outcome-language-no-interviewer = needs another interviewer
# status: back-translated
outcome-language-no-interviewer = kræver anden interviewer

# en | outcome-unable = not able to take part
# status: back-translated
outcome-unable = ude af stand til at deltage

# en | outcome-dead = has died
# status: back-translated
outcome-dead = er død

# en | outcome-poor-audio = line too poor
# status: back-translated
outcome-poor-audio = for dårlig forbindelse

# en | outcome-unsuitable-place = unsuitable place
# status: back-translated
outcome-unsuitable-place = uegnet sted

# en | outcome-other = other reason
# status: back-translated
outcome-other = anden grund

# en | outcome-business = business or office
# status: back-translated
outcome-business = firma eller kontor

# en | outcome-institution = institution
# status: back-translated
outcome-institution = institution

# en | outcome-group-quarters = home, barracks, hostel
# status: back-translated
outcome-group-quarters = plejehjem, kollegium o.l.

# en | outcome-not-resident = does not live here
# status: back-translated
outcome-not-resident = bor ikke her

# en | outcome-residence-unknown = residence unknown
# status: back-translated
outcome-residence-unknown = bopæl ukendt

# en | outcome-mobile = mobile telephone
# status: back-translated
outcome-mobile = mobiltelefon

# en | outcome-no-adult = no adult lives here
# status: back-translated
outcome-no-adult = ingen voksne i husstanden

# en | outcome-quota-full = quota full
# status: back-translated
outcome-quota-full = kvote fuld

# en | outcome-other-ineligible = not eligible, other
# status: back-translated
outcome-other-ineligible = ikke i målgruppen, andet

# en | outcome-partial = partial interview
# status: back-translated
outcome-partial = delvist interview

# en | outcome-complete = complete interview
# status: back-translated
outcome-complete = gennemført interview

## Calls and appointments

# en | problem-time-beyond-period = The fieldwork is over by then, or has not begun. Choose another time.
# status: back-translated
problem-time-beyond-period = På det tidspunkt er feltarbejdet slut eller endnu ikke begyndt. Vælg et andet.

# en | problem-time-outside-hours = Nobody is called there at that time. Choose another, or confirm it.
# status: back-translated
problem-time-outside-hours = På det tidspunkt ringer vi ikke dertil. Vælg et andet, eller bekræft det.

# en | remark-outside-hours = Outside the calling hours there. Enter once more: it stands all the same.
# status: back-translated
remark-outside-hours = Uden for den lokale ringetid. Enter igen: tidspunktet gælder alligevel.

# en | remark-which-day = That can be two days; type more of it.
# status: back-translated
remark-which-day = Det kan være to forskellige dage; skriv mere af ordet.

# en | appointment-outside = no calls then
# status: back-translated
appointment-outside = ingen opkald

# en | appointment-who = Who calls: { $who }
# status: back-translated
appointment-who = Hvem ringer: { $who }

# en | appointment-who-me = me
# status: back-translated
appointment-who-me = jeg

# en | appointment-who-anyone = anybody, at that time
# status: back-translated
appointment-who-anyone = hvem som helst, på det tidspunkt

# en | appointment-who-vague = anybody, about then
# status: back-translated
appointment-who-vague = hvem som helst, omkring det tidspunkt

# en | key-promise = who calls
# en |     .help = with me, with anybody, or about then
# status: back-translated
key-promise = hvem ringer
    .help = jeg selv, hvem som helst, eller blot omkring det tidspunkt

# en | when-today = today
# status: back-translated
when-today = i dag, idag

# en | when-tomorrow = tomorrow
# status: back-translated
when-tomorrow = i morgen, imorgen, morgen

# en | when-after-tomorrow = day after tomorrow
# status: back-translated
when-after-tomorrow = i overmorgen, overmorgen

# en | when-weekdays = monday, tuesday, wednesday, thursday, friday, saturday, sunday
# status: back-translated
when-weekdays = mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag

# en | when-in = in
# status: back-translated
when-in = om

# en | when-minutes = minutes
# status: back-translated
when-minutes = minutter

# en | when-hours = hours
# status: back-translated
when-hours = timer

## The supervisor’s terminal

# en | key-page = page
# en |     .help = go to the page with this number
# status: back-translated
key-page = side
    .help = gå til siden med dette nummer

# en | key-next-country = next country
# en |     .help = show the next country only; after the last, all of them
# status: back-translated
key-next-country = næste land
    .help = vis kun det næste land; efter det sidste vises alle

# en | key-country-before = country before
# status: back-translated
key-country-before = forrige land

# en | monitor-quotas = quotas
# status: back-translated
monitor-quotas = kvoter

# en | monitor-map = map
# status: back-translated
monitor-map = kort

# en | monitor-interviewers = interviewers
# status: back-translated
monitor-interviewers = interviewere

# en | monitor-outcomes = outcomes
# status: back-translated
monitor-outcomes = resultater

# en | monitor-appointments = appointments
# status: back-translated
monitor-appointments = aftaler

# en | monitor-hours = hours
# status: back-translated
monitor-hours = timer

# en | monitor-too-small = The window is too small. Please make it at least { $columns } columns wide and { $lines } lines high.
# status: back-translated
monitor-too-small = Vinduet er for lille. Gør det mindst { $columns } tegn bredt og { $lines } linjer højt.

# en | monitor-summary = { $counted } of { $target } · today { $today } · { $pace } an hour · full { $finish } · missing { $missing }
# status: back-translated
monitor-summary = { $counted } af { $target } · i dag { $today } · { $pace } i timen · fuld { $finish } · mangler { $missing }

# en | monitor-no-quotas = This study has no quotas.
# status: back-translated
monitor-no-quotas = Denne undersøgelse har ingen kvoter.

# en | monitor-legend = !! very late   ! late   · on time   = full   x closed
# status: back-translated
monitor-legend = !! meget sent   ! sent   · til tiden   = fuld   x lukket

# en | monitor-cell = cell
# status: back-translated
monitor-cell = celle

# en | monitor-facts = who
# status: back-translated
monitor-facts = hvem

# en | monitor-target = target
# status: back-translated
monitor-target = mål

# en | monitor-counted = counted
# status: back-translated
monitor-counted = optalt

# en | monitor-held = held
# status: back-translated
monitor-held = i gang

# en | monitor-over = over
# status: back-translated
monitor-over = over

# en | monitor-per-hour = /h
# status: back-translated
monitor-per-hour = /t

# en | monitor-full = full
# status: back-translated
monitor-full = fuld

# en | monitor-missing = missing
# status: back-translated
monitor-missing = mangler

# en | monitor-name = name
# status: back-translated
monitor-name = navn

# en | monitor-doing = doing
# status: back-translated
monitor-doing = status

# en | monitor-for = for
# status: back-translated
monitor-for = tid

# en | monitor-case = case
# status: back-translated
monitor-case = sag

# en | monitor-item = item
# status: back-translated
monitor-item = spørgsmål

# en | monitor-calls = calls
# status: back-translated
monitor-calls = opkald

# en | monitor-completes = done
# status: back-translated
monitor-completes = færdige

# en | monitor-refusals = refused
# status: back-translated
monitor-refusals = afslag

# en | monitor-mean = mean
# status: back-translated
monitor-mean = gns.

# en | monitor-dont-know = DK
# status: back-translated
monitor-dont-know = v.ikke

# en | monitor-interviewing = interviewing
# status: back-translated
monitor-interviewing = i interview

# en | monitor-calling = calling
# status: back-translated
monitor-calling = ringer op

# en | monitor-between = between calls
# status: back-translated
monitor-between = mellem opkald

# en | monitor-silent = silent
# status: back-translated
monitor-silent = uden livstegn

# en | monitor-away = signed out
# status: back-translated
monitor-away = logget ud

# en | monitor-refused = Refusals and break-offs among those spoken to: today { $today }, in all { $all }
# status: back-translated
monitor-refused = Afslag og afbrydelser blandt dem, der blev talt med: i dag { $today }, i alt { $all }

# en | monitor-code = code
# status: back-translated
monitor-code = kode

# en | monitor-outcome = outcome
# status: back-translated
monitor-outcome = resultat

# en | monitor-today = today
# status: back-translated
monitor-today = i dag

# en | monitor-all = all
# status: back-translated
monitor-all = i alt

# en | monitor-agreed = { $missed } missed · { $coming } in the next 24 hours
# status: back-translated
monitor-agreed = { $missed } glippet · { $coming } i de næste 24 timer

# en | monitor-missed = missed
# status: back-translated
monitor-missed = glippet

# en | monitor-here = here
# status: back-translated
monitor-here = her

# en | monitor-there = there
# status: back-translated
monitor-there = dér

# en | monitor-with = with
# status: back-translated
monitor-with = med

# en | monitor-anyone = anyone
# status: back-translated
monitor-anyone = hvem som helst

# en | monitor-hour = hour
# status: back-translated
monitor-hour = time

# en | monitor-contacts = contacts
# status: back-translated
monitor-contacts = kontakter

# en | supervise-reason = A change needs a reason, on one line of at most 500 characters.
# status: back-translated
supervise-reason = En ændring kræver en begrundelse på én linje med højst 500 tegn.

# en | supervise-who = Whoever changes something says who it is: start with --as NAME.
# status: back-translated
supervise-who = Den, der ændrer noget, skal oplyse sit navn: start med --as NAVN.

# en | supervise-target = A target is a whole number from 0 to 1,000,000,000.
# status: back-translated
supervise-target = Et mål er et helt tal fra 0 til 1.000.000.000.

# en | supervise-changed = Not done: { $staff } has changed it meanwhile ({ $what }). Look again.
# status: back-translated
supervise-changed = Ikke udført: { $staff } har ændret det imens ({ $what }). Se efter igen.

# en | supervise-not-held = Nobody holds this case.
# status: back-translated
supervise-not-held = Ingen har denne sag.

# en | supervise-nobody = There is no interviewer of this name.
# status: back-translated
supervise-nobody = Der er ingen interviewer med det navn.

# en | supervise-closed = This case is closed.
# status: back-translated
supervise-closed = Denne sag er lukket.

# en | supervise-speaking = Not done: somebody is being spoken to in this case. Send a message, or wait a minute after the last answer.
# status: back-translated
supervise-speaking = Ikke udført: der er en samtale i gang i denne sag. Send en besked, eller vent, til der er gået et minut siden sidste svar.

# en | supervise-no-supervisor = { $staff } is no supervisor of this study: see cati staff list.
# status: back-translated
supervise-no-supervisor = { $staff } er ikke supervisor i denne undersøgelse: se cati staff list.

# en | supervise-conflict = Not done: { $detail }
# status: back-translated
supervise-conflict = Ikke udført: { $detail }

# en | key-target = target
# en |     .help = change how many interviews are wanted in the cell
# status: back-translated
key-target = mål
    .help = ændr, hvor mange interview der ønskes i cellen

# en | key-open-cell = open
# en |     .help = open the cell
# status: back-translated
key-open-cell = åbn
    .help = åbn cellen

# en | key-shut-cell = close
# en |     .help = close the cell: nobody more is admitted
# status: back-translated
key-shut-cell = luk
    .help = luk cellen: der tages ikke flere med

# en | key-watch-in = look in
# en |     .help = look in on the interview, read-only, after consent; it is written down
# status: back-translated
key-watch-in = kig med
    .help = kig med i interviewet, kun læsning, efter samtykke; det noteres

# en | key-free = release
# en |     .help = take the case away, so that it can be handed out again
# status: back-translated
key-free = frigiv
    .help = tag sagen fra intervieweren, så den kan deles ud igen

# en | key-pass-on = pass on
# en |     .help = pass the case to another interviewer
# status: back-translated
key-pass-on = giv videre
    .help = giv sagen til en anden interviewer

# en | key-check = result
# en |     .help = say what the call-back to the respondent came to
# status: back-translated
key-check = resultat
    .help = angiv, hvad kontrolopkaldet til respondenten viste

# en | key-reject = reject
# en |     .help = the interview does not count: its place is free again, it stays in the file
# status: back-translated
key-reject = forkast
    .help = interviewet tæller ikke: pladsen bliver fri igen, men det forbliver i filen

# en | key-do-it = do it
# status: back-translated
key-do-it = udfør

# en | key-type-reason = type
# status: back-translated
key-type-reason = skriv

# en | monitor-checks = checks
# status: back-translated
monitor-checks = kontrol

# en | monitor-checked = To check: { $open } · confirmed { $confirmed } · not said { $refused } · differs { $differs } · rejected { $rejected }
# status: back-translated
monitor-checked = Til kontrol: { $open } · bekræftet { $confirmed } · ikke oplyst { $refused } · afviger { $differs } · forkastet { $rejected }

# en | monitor-interview = interview
# status: back-translated
monitor-interview = interview

# en | monitor-ended = ended
# status: back-translated
monitor-ended = sluttet

# en | monitor-tried = not reached
# status: back-translated
monitor-tried = ikke truffet

# en | monitor-no-consent = Nobody may look in before the respondent has agreed to be interviewed.
# status: back-translated
monitor-no-consent = Ingen må kigge med, før respondenten har sagt ja til interviewet.

# en | monitor-watch-over = This interview is not going on.
# status: back-translated
monitor-watch-over = Dette interview er ikke i gang.

# en | form-target = Change the target
# status: back-translated
form-target = Ændr målet

# en | form-open = Open the cell
# status: back-translated
form-open = Åbn cellen

# en | form-shut = Close the cell
# status: back-translated
form-shut = Luk cellen

# en | form-free = Release the case
# status: back-translated
form-free = Frigiv sagen

# en | form-pass-on = Pass the case on
# status: back-translated
form-pass-on = Giv sagen videre

# en | form-check = What the call-back came to
# status: back-translated
form-check = Hvad kontrolopkaldet viste

# en | form-reject = Reject the interview
# status: back-translated
form-reject = Forkast interviewet

# en | form-cell = { $cell }: { $counted } counted and { $held } held of { $target }
# status: back-translated
form-cell = { $cell }: { $counted } af { $target } optalt, { $held } i gang

# en | form-new-target = New target:
# status: back-translated
form-new-target = Nyt mål:

# en | form-to = To whom:
# status: back-translated
form-to = Til hvem:

# en | form-result = Result:
# status: back-translated
form-result = Resultat:

# en | form-check-digits = 1 confirmed   2 not reached   3 does not want to say   4 says otherwise
# status: back-translated
form-check-digits = 1 bekræftet   2 ikke truffet   3 vil ikke svare   4 siger noget andet

# en | form-reason = Why:
# status: back-translated
form-reason = Hvorfor:

## Messages

# en | key-message = message
# en |     .help = show a supervisor’s message in full; Enter says that you have read it
# status: back-translated
key-message = besked
    .help = vis hele beskeden fra en supervisor; Enter siger, at du har læst den

# en | key-message-read = read
# en |     .help = say that you have read the message, with your answer if one is typed
# status: back-translated
key-message-read = læst
    .help = meld, at du har læst beskeden, med dit svar, hvis der er skrevet et

# en | key-type-answer = answer
# en |     .help = type an answer of one line
# status: back-translated
key-type-answer = svar
    .help = skriv et svar på én linje

# en | key-write = message
# en |     .help = send this interviewer a line
# status: back-translated
key-write = besked
    .help = send denne interviewer en linje

# en | key-write-to-all = to all
# en |     .help = send everybody who is signed in a line
# status: back-translated
key-write-to-all = til alle
    .help = send en linje til alle, der er logget ind

# en | message-waiting = F10 · { $staff }: { $text }
# status: back-translated
message-waiting = F10 · { $staff }: { $text }

# en | message-from = Message from { $staff }
# status: back-translated
message-from = Besked fra { $staff }

# en | message-answer = Answer:
# status: back-translated
message-answer = Svar:

# en | message-line = Please type one line of at most 120 characters.
# status: back-translated
message-line = Skriv én linje på højst 120 tegn.

# en | message-nobody = Nobody is signed in: the message was not sent.
# status: back-translated
message-nobody = Ingen er logget ind: beskeden blev ikke sendt.

# en | message-everybody = everybody
# status: back-translated
message-everybody = alle

# en | message-sent = { $time } { $staff } → { $to }: { $text }
# status: back-translated
message-sent = { $time } { $staff } → { $to }: { $text }

# en | message-read-by = read by { $names }
# status: back-translated
message-read-by = læst af { $names }

# en | message-unread = not read yet
# status: back-translated
message-unread = ikke læst endnu

# en | form-line = Send a message
# status: back-translated
form-line = Send en besked

# en | form-text = Text:
# status: back-translated
form-text = Tekst:

## Rates and signals on the supervisor’s pages

# en | monitor-rates = rates
# status: back-translated
monitor-rates = andele

# en | monitor-signals = quality
# status: back-translated
monitor-signals = kvalitet

# en | monitor-rate = rate
# status: back-translated
monitor-rate = andel

# en | monitor-formula = is
# status: back-translated
monitor-formula = formel

# en | measure-age = as of { $age } ago
# status: back-translated
measure-age = for { $age } siden

# en | measure-reading = reading, { $many } so far …
# status: back-translated
measure-reading = læser, { $many } indtil nu …

# en | rates-head = { $all } cases, { $today } of today · { $age } · every minute
# status: back-translated
rates-head = { $all } sager, { $today } fra i dag · { $age } · hvert minut

# en | rates-groups = I complete { $I } · P partial { $P } · R refusal { $R } · NC no contact { $NC } · O other { $O } · UH household unknown { $UH } · UO eligibility unknown { $UO } · NE not eligible { $NE }
# status: back-translated
rates-groups = I gennemført { $I } · P delvist { $P } · R afslag { $R } · NC ikke truffet { $NC } · O andet { $O } · UH husstand ukendt { $UH } · UO målgruppe ukendt { $UO } · NE ikke i målgruppen { $NE }

# en | rates-basis = e = { $e }, { $eligible } eligible of { $known } known · D0 = I+P+R+NC+O · De = D0 + e·(UH+UO) · D = D0+UH+UO
# status: back-translated
rates-basis = e = { $e }, { $eligible } i målgruppen af { $known } kendte · D0 = I+P+R+NC+O · De = D0 + e·(UH+UO) · D = D0+UH+UO

# en | rates-explained = Today: cases whose code is from a call of today. – is undefined. All of it is about the fieldwork, not the population.
# status: back-translated
rates-explained = I dag: sager, hvis kode er fra et opkald i dag. – er udefineret. Det hele beskriver feltarbejdet, ikke befolkningen.

# en | signals-head = { $completes } completes · { $age } · every 10 minutes
# status: back-translated
signals-head = { $completes } gennemførte · { $age } · hvert 10. minut

# en | signals-pace = pace
# status: back-translated
signals-pace = tid

# en | signals-speeding = hasty
# status: back-translated
signals-speeding = hastig

# en | signals-alike = alike
# status: back-translated
signals-alike = ens

# en | signals-back = back
# status: back-translated
signals-back = tilbage

# en | signals-items = Interviewers’ part of an item’s variance, largest first (0–2 % is usual): { $items }
# status: back-translated
signals-items = Interviewernes andel af et spørgsmåls varians, størst først (0–2 % er normalt): { $items }

# en | signals-explained = Signals, not verdicts: look, listen, ask. pace: 100 % is usual, less is faster · hasty: interviews with a pace below 50 % · alike: batteries with one answer in every row · DK: don’t know · back: times of going back by answers · – too little to tell
# status: back-translated
signals-explained = Tegn, ikke domme: se, lyt, spørg. tid: 100 % er det normale, mindre er hurtigere · hastig: interview med en tid under 50 % · ens: batterier med samme svar i alle rækker · v.ikke: ved ikke · tilbage: skridt tilbage pr. svar · – for lidt at bedømme ud fra

# en | message-unread-by = not read by { $names }
# status: back-translated
message-unread-by = ikke læst af { $names }

## Checks of any interview

# en | key-check-other = other’s result
# en |     .help = say what the call-back on any complete came to, drawn or not
# status: back-translated
key-check-other = resultat for andet
    .help = angiv, hvad kontrolopkaldet viste for et vilkårligt gennemført interview, udtrukket eller ej

# en | key-reject-other = reject other
# en |     .help = any complete does not count: its place is free again, it stays in the file
# status: back-translated
key-reject-other = forkast et andet
    .help = vælg et vilkårligt gennemført interview, der ikke skal tælle: pladsen bliver fri igen, men det forbliver i filen

# en | monitor-number = number
# status: back-translated
monitor-number = nummer

# en | monitor-number-hidden = needs --as
# status: back-translated
monitor-number-hidden = kræver --as

# en | form-any = Any complete, whether it was drawn or not.
# status: back-translated
form-any = Et vilkårligt gennemført interview, udtrukket eller ej.

# en | form-interview = Interview:
# status: back-translated
form-interview = Interview:

# en | form-check-other = Interview, result:
# status: back-translated
form-check-other = Interview, resultat:

# en | form-interview-wrong = Please type the number of an interview.
# status: back-translated
form-interview-wrong = Skriv nummeret på et interview.

# en | form-check-other-wrong = Please type the number of the interview, a blank and the digit of the result, such as 123 1.
# status: back-translated
form-check-other-wrong = Skriv interviewets nummer, et mellemrum og resultatets ciffer, for eksempel 123 1.

## The report of a study

# en | report-decimal = .
# status: back-translated
report-decimal = ,

# en | report-thousands = ,
# status: back-translated
report-thousands = .

# en | report-kicker = Report of results
# status: back-translated
report-kicker = Resultatrapport

# en | report-training = Training study: practice interviews. No figure here says anything about anybody.
# status: back-translated
report-training = Træningsundersøgelse: øvelsesinterview. Intet tal her siger noget om nogen.

# en | report-simulated = Robots have worked on this study: the respondents are simulated, nobody gave these answers.
# status: back-translated
report-simulated = Robotter har arbejdet på denne undersøgelse: respondenterne er simulerede, ingen har givet disse svar.

# en | report-training-short = training study
# status: back-translated
report-training-short = træningsundersøgelse

# en | report-simulated-short = simulated respondents
# status: back-translated
report-simulated-short = simulerede respondenter

# en | report-contents = Contents
# status: back-translated
report-contents = Indhold

# en | report-graphs = Graphs
# status: back-translated
report-graphs = Figurer

# en | report-notes = Notes
# status: back-translated
report-notes = Bemærkninger

# en | report-none = No interview is complete yet. As soon as one is, the graphs stand here.
# status: back-translated
report-none = Intet interview er gennemført endnu. Så snart ét er det, står figurerne her.

# en | report-of-indices = This questionnaire describes no report of its own: these are its indices.
# status: back-translated
report-of-indices = Dette spørgeskema beskriver ingen egen rapport: her er dets indekser.

# en | report-going-on = The field is at work: { $counted } interviews of { $target } wanted, { $percent } % of the places are filled.
# status: back-translated
report-going-on = Feltarbejdet er i gang: { $counted } af { $target } ønskede interview, { $percent } % af pladserne er fyldt.

# en | report-full = The field is done: { $counted } interviews, { $target } were wanted.
# status: back-translated
report-full = Feltarbejdet er færdigt: { $counted } interview, ønsket var { $target }.

# en | report-interviews = Interviews: { $counted }.
# status: back-translated
report-interviews = Interview: { $counted }.

# en | report-day = { $day } { $month } { $year }
# status: back-translated
report-day = { $day }. { $month } { $year }

# en | report-dates = The first began on { $from }, the last on { $to }.
# status: back-translated
report-dates = Det første begyndte { $from }, det sidste { $to }.

# en | report-fieldwork = Fieldwork
# status: back-translated
report-fieldwork = Feltarbejde

# en | report-organisation = Held by telephone by { $organisation }.
# status: back-translated
report-organisation = Gennemført pr. telefon af { $organisation }.

# en | report-country = country
# status: back-translated
report-country = land

# en | report-completes = interviews
# status: back-translated
report-completes = interview

# en | report-over = of them over quota
# status: back-translated
report-over = heraf over kvoten

# en | report-wanted = wanted
# status: back-translated
report-wanted = ønsket

# en | report-all = all countries
# status: back-translated
report-all = alle lande

# en | report-cells = Quotas by { $name }: { $full } of { $cells } cells are full.
# status: back-translated
report-cells = Kvoter efter { $name }: { $full } af { $cells } celler er fyldt.

# en | report-rejected = Rejected and left out: { $count }.
# status: back-translated
report-rejected = Forkastet og udeladt: { $count }.

# en | report-outcomes = Outcomes and rates
# status: back-translated
report-outcomes = Resultater og andele

# en | report-group = outcome, by group of AAPOR
# status: back-translated
report-group = resultat efter AAPOR’s grupper

# en | report-cases = cases
# status: back-translated
report-cases = sager

# en | report-group-i = complete interviews
# status: back-translated
report-group-i = gennemførte interview

# en | report-group-p = partial interviews
# status: back-translated
report-group-p = delvise interview

# en | report-group-r = refusals and break-offs
# status: back-translated
report-group-r = afslag og afbrydelser

# en | report-group-nc = eligible, not spoken to
# status: back-translated
report-group-nc = i målgruppen, ikke talt med

# en | report-group-o = eligible, other reason
# status: back-translated
report-group-o = i målgruppen, anden grund

# en | report-group-uh = not known whether a household
# status: back-translated
report-group-uh = uvist, om det er en husstand

# en | report-group-uo = not known whether somebody is eligible
# status: back-translated
report-group-uo = uvist, om nogen er i målgruppen

# en | report-group-ne = not eligible
# status: back-translated
report-group-ne = ikke i målgruppen

# en | report-rate = rate, by AAPOR’s definitions
# status: back-translated
report-rate = andel efter AAPOR’s definitioner

# en | report-rate-rr1 = response, of all cases that may be eligible
# status: back-translated
report-rate-rr1 = svar, af alle sager, der kan være i målgruppen

# en | report-rate-rr3 = response, unknown cases estimated
# status: back-translated
report-rate-rr3 = svar, med skøn over uvisse sager

# en | report-rate-rr5 = response, of cases known to be eligible
# status: back-translated
report-rate-rr5 = svar, af sager, der med sikkerhed er i målgruppen

# en | report-rate-coop1 = cooperation, of those spoken to
# status: back-translated
report-rate-coop1 = samarbejde, af dem, der blev talt med

# en | report-rate-ref1 = refusal, of all cases that may be eligible
# status: back-translated
report-rate-ref1 = afslag, af alle sager, der kan være i målgruppen

# en | report-rate-con1 = contact, of all cases that may be eligible
# status: back-translated
report-rate-con1 = kontakt, af alle sager, der kan være i målgruppen

# en | report-rates-note = Where quotas turn people away, rates describe the fieldwork and not how good the sample is. All { $all } rates: cati rates.
# status: back-translated
report-rates-note = Hvor kvoter afviser folk, beskriver andelene feltarbejdet og ikke stikprøvens kvalitet. Alle { $all } andele: cati rates.

# en | report-weights = Weights
# status: back-translated
report-weights = Vægte

# en | report-weights-country = Between countries: each counts by its people aged 18 and over (w_country). All graphs use this weight alone.
# status: back-translated
report-weights-country = Mellem landene: hvert tæller efter sin befolkning på 18 år og derover (w_country). Alle figurer bruger kun denne vægt.

# en | report-weights-within = Within countries: raked to the population over the margins of the quotas (w_quota), in the exported data, not in these graphs.
# status: back-translated
report-weights-within = Inden for landene: tilpasset befolkningen efter kvoternes marginalfordelinger ved raking (w_quota), i de eksporterede data, ikke i disse figurer.

# en | report-weights-none = Within countries every interview counts the same.
# status: back-translated
report-weights-none = Inden for landene tæller hvert interview lige meget.

# en | report-weights-merged = { $country }: { $options } count as one in { $group }, since somebody is missing.
# status: back-translated
report-weights-merged = { $country }: { $options } tæller som én i { $group }, fordi mindst én af dem er uden interview.

# en | report-weights-empty = { $country }: nobody was interviewed of { $categories }, so that in the data w_quota is 1 there.
# status: back-translated
report-weights-empty = { $country }: ingen i { $categories } er interviewet, så w_quota er 1 for dette land i data.

# en | report-weights-unweighted = { $country }: what is known does not allow weighting to the population, so that in the data w_quota is 1 there. cati weight says why.
# status: back-translated
report-weights-unweighted = { $country }: det, man ved, rækker ikke til at vægte efter befolkningen, så w_quota er 1 for dette land i data. cati weight siger hvorfor.

# en | report-weights-unknown = { $country }: the number of its people is not known, so that w_country is 1 everywhere.
# status: back-translated
report-weights-unknown = { $country }: befolkningens størrelse er ikke kendt, så w_country er 1 overalt.

# en | report-cost = Design effect { $deff }, effective n { $effective }.
# status: back-translated
report-cost = Designeffekt { $deff }, effektivt n { $effective }.

# en | report-cost-both = Both together: design effect { $deff }, effective n { $effective }.
# status: back-translated
report-cost-both = Begge tilsammen: designeffekt { $deff }, effektivt n { $effective }.

# en | report-country-weight = country weight
# status: back-translated
report-country-weight = landevægt

# en | report-within-weight = within, from to
# status: back-translated
report-within-weight = i landet, fra–til

# en | report-reading = How to read the graphs
# status: back-translated
report-reading = Sådan læses figurerne

# en | report-read-found = Bars and points are what this study found. The thin line is the 95 % confidence interval: the longer it is, the less sure the figure.
# status: back-translated
report-read-found = Søjler og punkter er, hvad denne undersøgelse fandt. Den tynde linje er 95 %-konfidensintervallet: jo længere, desto mere usikkert er tallet.

# en | report-read-published = The diamond is what was published. ≈ stands before a figure that the publication gives in round words, * after one that was worked out from others. Where it gives no number, its words on how a figure stands are repeated. The publication:
# status: back-translated
report-read-published = Romben er det, der blev offentliggjort. ≈ står foran et tal, som publikationen kun angiver omtrentligt, * efter et tal, som er regnet ud fra andre. Hvor den ikke giver noget tal, gengives dens ord om, hvordan tallet ligger. Publikationen:

# en | report-read-weight = All figures are weighted by country alone, so that they can be compared with what was published: within a country every interview counts the same.
# status: back-translated
report-read-weight = Alle tal er vægtet efter land alene, så de kan sammenlignes med de offentliggjorte: inden for et land tæller hvert interview lige meget.

# en | report-read-weight-alone = All figures are weighted by country alone: within a country every interview counts the same.
# status: back-translated
report-read-weight-alone = Alle tal er alene vægtet efter land: inden for et land tæller hvert interview lige meget.

# en | report-read-missing = Don’t know, refused and what was not asked are left out of each figure. How many answered and how many were left out stands in the table under each graph.
# status: back-translated
report-read-missing = »Ved ikke«, »vil ikke svare« og det, der ikke blev spurgt om, er udeladt af hvert tal. Hvor mange der svarede, og hvor mange der er udeladt, står i tabellen under hver figur.

# en | report-read-quota = The sample was filled by quotas and not drawn at random. The intervals treat it as if it had been, and the weights as fixed: they show how much chance alone would do, and prove no difference.
# status: back-translated
report-read-quota = Stikprøven er fyldt efter kvoter og ikke trukket tilfældigt. Intervallerne behandler den, som om den var det, og vægtene som faste: de viser, hvor meget tilfældet alene ville gøre, og beviser ingen forskel.

# en | report-read-evidence = † marks figures that rest on a question whose wording was inferred, ‡ those that rest on one written for this project. Which these are stands under each graph.
# status: back-translated
report-read-evidence = † mærker tal, der hviler på et spørgsmål med udledt ordlyd, ‡ dem, der hviler på et spørgsmål skrevet til dette projekt. Hvilke det er, står under hver figur.

# en | report-legend-found = found, with 95 % interval
# status: back-translated
report-legend-found = fundet, med 95 %-interval

# en | report-found = found
# status: back-translated
report-found = fundet

# en | report-published = published
# status: back-translated
report-published = offentliggjort

# en | report-difference = difference
# status: back-translated
report-difference = forskel

# en | report-interval = 95 % interval
# status: back-translated
report-interval = 95 %-interval

# en | report-from-to = { $from } to { $to }
# status: back-translated
report-from-to = { $from } til { $to }

# en | report-n = n
# status: back-translated
report-n = n

# en | report-left-out = left out
# status: back-translated
report-left-out = udeladt

# en | report-figures = The figures
# status: back-translated
report-figures = Tallene

# en | report-undefined = undefined
# status: back-translated
report-undefined = udefineret

# en | report-nobody = nobody
# status: back-translated
report-nobody = ingen

# en | report-unit-percent = percent
# status: back-translated
report-unit-percent = procent

# en | report-unit-points = 0 to 100
# status: back-translated
report-unit-points = 0 til 100

# en | report-unit-correlation = correlation
# status: back-translated
report-unit-correlation = korrelation

# en | report-kind-bars = Bar chart; all figures stand in the table below it.
# status: back-translated
report-kind-bars = Søjlediagram; alle tal står i tabellen nedenunder.

# en | report-kind-dots = Points on a line through zero; all figures stand in the table below it.
# status: back-translated
report-kind-dots = Punkter på en linje gennem nul; alle tal står i tabellen nedenunder.

# en | report-kind-strip = A bar divided into parts; all figures stand in the table below it.
# status: back-translated
report-kind-strip = En opdelt søjle; alle tal står i tabellen nedenunder.

# en | report-describes = Lowest: { $least }. Highest: { $most }.
# status: back-translated
report-describes = Lavest: { $least }. Højest: { $most }.

# en | report-rests-inferred = Wording inferred:
# status: back-translated
report-rests-inferred = Ordlyd udledt:

# en | report-rests-ours = Written for this project:
# status: back-translated
report-rests-ours = Skrevet til dette projekt:

# en | report-like-highest = highest
# status: back-translated
report-like-highest = højest

# en | report-like-high = high
# status: back-translated
report-like-high = højt

# en | report-like-between = in between
# status: back-translated
report-like-between = imellem

# en | report-like-above = above average
# status: back-translated
report-like-above = over gennemsnittet

# en | report-like-lower = considerably lower
# status: back-translated
report-like-lower = væsentligt lavere

# en | report-like-low = among the lowest
# status: back-translated
report-like-low = blandt de laveste

# en | report-like-lowest = lowest
# status: back-translated
report-like-lowest = lavest

# en | report-like-positive = positive
# status: back-translated
report-like-positive = positiv

# en | report-like-moderate = moderate
# status: back-translated
report-like-moderate = moderat

# en | report-like-weak-positive = weak, positive
# status: back-translated
report-like-weak-positive = svag, positiv

# en | report-like-weak = weak
# status: back-translated
report-like-weak = svag

# en | report-like-not-significant = not significant
# status: back-translated
report-like-not-significant = ikke signifikant

# en | report-like-weak-negative = weak, negative
# status: back-translated
report-like-weak-negative = svag, negativ

# en | report-like-negative = negative
# status: back-translated
report-like-negative = negativ

## Columns of the data that goes out

# en | data-interview = number of the interview in the study
# status: back-translated
data-interview = interviewets nummer i undersøgelsen

# en | data-case = number of the case; several persons of a household have the same
# status: back-translated
data-case = sagens nummer; flere personer i en husstand har det samme

# en | data-kind = live or training
# status: back-translated
data-kind = i drift eller træning

# en | data-live = live
# status: back-translated
data-live = i drift

# en | data-training = training
# status: back-translated
data-training = træning

# en | data-country = country of the case
# status: back-translated
data-country = sagens land

# en | data-language = language spoken last
# status: back-translated
data-language = senest talte sprog

# en | data-interviewer = number of the interviewer
# status: back-translated
data-interviewer = interviewerens nummer

# en | data-version = version of the questionnaire
# status: back-translated
data-version = spørgeskemaets version

# en | data-started-at = beginning, UTC
# status: back-translated
data-started-at = begyndelse, UTC

# en | data-ended-at = end, UTC
# status: back-translated
data-ended-at = slutning, UTC

# en | data-seconds = seconds of interviewing, without interruptions
# status: back-translated
data-seconds = interviewets varighed i sekunder, uden pauser

# en | data-state = complete or partial
# status: back-translated
data-state = gennemført eller delvist

# en | data-complete = complete
# status: back-translated
data-complete = gennemført

# en | data-partial = partial
# status: back-translated
data-partial = delvist

# en | data-over-quota = 1: a complete whose place was taken; reported apart
# status: back-translated
data-over-quota = 1: et gennemført interview, hvis plads var optaget; opgøres særskilt

# en | data-no = no
# status: back-translated
data-no = nej

# en | data-yes = yes
# status: back-translated
data-yes = ja

# en | data-chosen = chosen
# status: back-translated
data-chosen = valgt

# en | data-not-chosen = not chosen
# status: back-translated
data-not-chosen = ikke valgt

# en | data-index = index { $name }
# status: back-translated
data-index = indeks { $name }

# en | data-w-quota = weight to the population of each country, mean 1 in a country
# status: back-translated
data-w-quota = vægt efter hvert lands befolkning, gennemsnit 1 pr. land

# en | data-w-country = weight of the countries to each other, by their population aged 18 and over
# status: back-translated
data-w-country = landenes vægt i forhold til hinanden, efter befolkningen på 18 år og derover

# en | data-weight = weight: w_quota times w_country, sum as many as interviews
# status: back-translated
data-weight = vægt: w_quota gange w_country, summen er antallet af interview

# en | data-para-attempts = calls to the case until the interview ended
# status: back-translated
data-para-attempts = opkald til sagen, indtil interviewet sluttede

# en | data-para-suspended = how often the interview was put aside
# status: back-translated
data-para-suspended = hvor ofte interviewet blev lagt til side

# en | data-para-back-ups = how often the interviewer went back
# status: back-translated
data-para-back-ups = hvor ofte intervieweren gik tilbage

# en | data-para-section = seconds at section { $name }
# status: back-translated
data-para-section = sekunder i afsnittet { $name }

# en | data-para-item = seconds at { $name }
# status: back-translated
data-para-item = sekunder ved { $name }

## Documents that describe the data

# en | document-training = Training study: what is in the data is for practice and no survey result.
# status: back-translated
document-training = Træningsundersøgelse: Det, der står i dataene, er til øvelse og er ikke et undersøgelsesresultat.

# en | document-simulated = Simulated respondents: robots gave these answers, no person did.
# status: back-translated
document-simulated = Simulerede respondenter: Disse svar er givet af robotter, ikke af mennesker.

# en | document-questionnaire = Questionnaire { $name }, version { $version }
# status: back-translated
document-questionnaire = Spørgeskema { $name }, version { $version }

# en | document-organisation = Fieldwork: { $organisation }
# status: back-translated
document-organisation = Dataindsamling: { $organisation }

# en | document-begun = Interviews begun from { $first } to { $last }
# status: back-translated
document-begun = Interviews påbegyndt mellem { $first } og { $last }

# en | document-interviews = Interviews: { $n }
# status: back-translated
document-interviews = Antal interviews: { $n }

# en | document-missing = User-missing: don’t know and refused. System-missing: not asked, or not reached.
# status: back-translated
document-missing = Brugerdefinerede manglende værdier: ved ikke og vil ikke svare. Systemets manglende værdier: spørgsmålet er ikke stillet eller ikke nået.

# en | document-cut-labels = Labels that are too long for SPSS are cut; they stand whole in the codebook and in the variable’s attributes.
# status: back-translated
document-cut-labels = Labels, der er for lange til SPSS, er afkortet; de står i fuld længde i kodebogen og i den enkelte variabels attributter.

# en | document-unit = Individual
# status: back-translated
document-unit = Person

# en | document-kind = Survey data
# status: back-translated
document-kind = Surveydata

# en | document-telephone = Telephone interview, computer-assisted (CATI)
# status: back-translated
document-telephone = Telefoninterview, computerstøttet (CATI)

# en | document-instrument = Structured questionnaire
# status: back-translated
document-instrument = Struktureret spørgeskema

# en | document-quotas = Quota sample by telephone. Quotas on: { $groups }. Once a strict cell is full, nobody more is interviewed for it.
# status: back-translated
document-quotas = Kvotestikprøve pr. telefon. Kvoter efter: { $groups }. Når en streng celle er fyldt, interviewes ingen flere til den.

# en | document-no-quotas = Telephone sample without quotas.
# status: back-translated
document-no-quotas = Telefonstikprøve uden kvoter.

# en | document-whoever = Within a household: whoever answers the telephone.
# status: back-translated
document-whoever = I husstanden: den, der tager telefonen.

# en | document-last-birthday = Within a household: the person who had the most recent birthday.
# status: back-translated
document-last-birthday = I husstanden: den, der senest har haft fødselsdag.

# en | document-youngest-man = Within a household: the youngest man at home, else the youngest woman.
# status: back-translated
document-youngest-man = I husstanden: den yngste mand, der er hjemme, ellers den yngste kvinde.

# en | document-weights = weight = w_quota × w_country. w_quota adjusts the interviews of each country to its population over the margins of the quotas (raking, mean 1 in a country); w_country adjusts the countries to each other by their population. It is a quota sample: standard errors describe it only as if it had been drawn at random.
# status: back-translated
document-weights = weight = w_quota × w_country. w_quota tilpasser interviewene i hvert land til dets befolkning efter kvoternes marginalfordelinger (raking, gennemsnit 1 pr. land); w_country tilpasser landene indbyrdes efter deres befolkning. Det er en kvotestikprøve: Standardfejl beskriver den kun, som om den var trukket tilfældigt.

# en | document-over-quota = Completes whose place was taken meanwhile are in the data: over_quota is 1.
# status: back-translated
document-over-quota = Gennemførte interview, hvis plads imens var blevet optaget, er med i dataene: over_quota er 1.

# en | document-partials = Partial interviews are in the data too: state is partial.
# status: back-translated
document-partials = Delvise interview er også med i dataene: state er partial.

# en | document-contacts = Telephone numbers, names and notes are not in the data.
# status: back-translated
document-contacts = Telefonnumre, navne og notater er ikke med i dataene.

# en | document-frequencies = Frequencies, valid and missing numbers and means stand without weights and weighted by the variable weight. Interviews without a weight count 0 there.
# status: back-translated
document-frequencies = Hyppigheder, gyldige og manglende antal og gennemsnit står uvægtet og vægtet med variablen weight. Interview uden vægt tæller 0 dér.

# en | document-filters = The universe of a variable is its filter as the questionnaire writes it; codes stand there by their names.
# status: back-translated
document-filters = En variabels univers er dens filter, som det står i spørgeskemaet; koder står dér med deres navne.

# en | document-data = The data are what `{ $command }` writes.
# status: back-translated
document-data = Dataene er det, som `{ $command }` skriver.

# en | document-wording-documented = The wording is documented in the study’s own publications.
# status: back-translated
document-wording-documented = Ordlyden er dokumenteret i undersøgelsens egne publikationer.

# en | document-wording-inferred = The wording is inferred from the study’s publications.
# status: back-translated
document-wording-inferred = Ordlyden er udledt af undersøgelsens publikationer.

# en | document-wording-ours = The wording was made for this questionnaire.
# status: back-translated
document-wording-ours = Ordlyden er lavet til dette spørgeskema.

## Towns that time zones are named after

# en | town-prague = Prague
# status: back-translated
town-prague = Prag

# en | town-berlin = Berlin
# status: back-translated
town-berlin = Berlin

# en | town-copenhagen = Copenhagen
# status: back-translated
town-copenhagen = København

# en | town-paris = Paris
# status: back-translated
town-paris = Paris

# en | town-london = London
# status: back-translated
town-london = London
