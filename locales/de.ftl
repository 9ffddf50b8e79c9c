# Die Oberfläche auf Deutsch. Was den Befragten vorgelesen wird, steht in den Dateien des Fragebogens.
# `help` sagt auf der Hilfeseite ausführlich, was eine Taste tut; die kurzen Namen stehen in der Tastenleiste.

## Languages, dates, times

# en | language-en = English
# status: back-translated
language-en = Englisch

# en | language-de = German
# status: back-translated
language-de = Deutsch

# en | language-fr = French
# status: back-translated
language-fr = Französisch

# en | language-da = Danish
# status: back-translated
language-da = Dänisch

# en | language-cs = Czech
# status: back-translated
language-cs = Tschechisch

# en | weekday-1 = Mon
# status: back-translated
weekday-1 = Mo

# en | weekday-2 = Tue
# status: back-translated
weekday-2 = Di

# en | weekday-3 = Wed
# status: back-translated
weekday-3 = Mi

# en | weekday-4 = Thu
# status: back-translated
weekday-4 = Do

# en | weekday-5 = Fri
# status: back-translated
weekday-5 = Fr

# en | weekday-6 = Sat
# status: back-translated
weekday-6 = Sa

# en | weekday-7 = Sun
# status: back-translated
weekday-7 = So

# en | month-1 = Jan
# status: back-translated
month-1 = Jan.

# en | month-2 = Feb
# status: back-translated
month-2 = Feb.

# en | month-3 = Mar
# status: back-translated
month-3 = März

# en | month-4 = Apr
# status: back-translated
month-4 = Apr.

# en | month-5 = May
# status: back-translated
month-5 = Mai

# en | month-6 = Jun
# status: back-translated
month-6 = Juni

# en | month-7 = Jul
# status: back-translated
month-7 = Juli

# en | month-8 = Aug
# status: back-translated
month-8 = Aug.

# en | month-9 = Sep
# status: back-translated
month-9 = Sept.

# en | month-10 = Oct
# status: back-translated
month-10 = Okt.

# en | month-11 = Nov
# status: back-translated
month-11 = Nov.

# en | month-12 = Dec
# status: back-translated
month-12 = Dez.

# en | date = { $weekday } { $day } { $month }
# status: back-translated
date = { $weekday }, { $day }. { $month }

# en | date-time = { $date } { $time }
# status: back-translated
date-time = { $date }, { $time }

# en | date-time-year = { $date } { $year } { $time }
# status: back-translated
date-time-year = { $date } { $year }, { $time }

## Header

# en | mode-training = TRAINING
# status: back-translated
mode-training = TRAINING

# en | mode-practice = PRACTICE: nothing is kept
# status: back-translated
mode-practice = ÜBUNG: nichts wird gespeichert

# en | header-case = Case { $case }
# status: back-translated
header-case = Fall { $case }

# en | header-unit = { $number } of { $of }
# status: back-translated
header-unit = { $number } von { $of }

# en | header-over-quota = over quota
# status: back-translated
header-over-quota = über der Quote

# en | header-clocks = call { $duration } · { $time }
# status: back-translated
header-clocks = Anruf { $duration } · { $time }

# en | too-small = The window is too small. Please make it at least { $columns } columns wide and { $lines } lines high. Nothing is lost; until then no key is taken but Ctrl-C.
# status: back-translated
too-small = Das Fenster ist zu klein. Bitte mindestens { $columns } Spalten breit und { $lines } Zeilen hoch machen. Nichts geht verloren; bis dahin gilt keine Taste außer Strg-C.

# en | more-lines = ── more: ↑ { $above }  ↓ { $below } ──
# status: back-translated
more-lines = ── mehr: ↑ { $above }  ↓ { $below } ──

## What is printed on keys

# en | cap-enter = Enter
# status: back-translated
cap-enter = Enter

# en | cap-esc = Esc
# status: back-translated
cap-esc = Esc

# en | cap-page-up = PgUp
# status: back-translated
cap-page-up = Bild↑

# en | cap-page-down = PgDn
# status: back-translated
cap-page-down = Bild↓

# en | cap-home = Home
# status: back-translated
cap-home = Pos1

# en | cap-end = End
# status: back-translated
cap-end = Ende

# en | cap-delete = Del
# status: back-translated
cap-delete = Entf

# en | cap-backspace = Backspace
# status: back-translated
cap-backspace = Rücktaste

# en | cap-tab = Tab
# status: back-translated
cap-tab = Tab

# en | cap-back-tab = Shift-Tab
# status: back-translated
cap-back-tab = Umschalt-Tab

# en | cap-space = Space
# status: back-translated
cap-space = Leertaste

# en | cap-ctrl = Ctrl-{ $letter }
# status: back-translated
cap-ctrl = Strg-{ $letter }

# en | cap-letters = letter
# status: back-translated
cap-letters = Buchstabe

# en | cap-text = text
# status: back-translated
cap-text = Text

## What keys do

# en | key-sign-in = sign in
# status: back-translated
key-sign-in = anmelden

# en | key-type-name = type a name
# en |     .help = type the beginning of a name; the first that begins so is taken
# status: back-translated
key-type-name = Name eintippen
    .help = Anfang eines Namens eintippen; der erste, der so beginnt, gilt

# en | key-quit = leave
# status: back-translated
key-quit = beenden

# en | key-take-back = take it back
# en |     .help = take the case that was cut off up again
# status: back-translated
key-take-back = fortsetzen
    .help = den abgebrochenen Fall wieder aufnehmen

# en | key-take-over = take it over
# en |     .help = take the case over from the other window, which then has to let go of it
# status: back-translated
key-take-over = übernehmen
    .help = den Fall vom anderen Fenster übernehmen, das ihn dann abgeben muss

# en | key-next-call = next call
# en |     .help = take the next case to call
# status: back-translated
key-next-call = nächster Anruf
    .help = den nächsten Fall holen

# en | key-countries = countries
# en |     .help = choose the countries to call
# status: back-translated
key-countries = Länder
    .help = wählen, welche Länder Sie anrufen

# en | key-sign-out = sign out
# en |     .help = sign out: another person works at this terminal
# status: back-translated
key-sign-out = abmelden
    .help = abmelden: jemand anders arbeitet an diesem Platz

# en | key-choose = take
# status: back-translated
key-choose = übernehmen

# en | key-on-off = on/off
# en |     .help = switch the country with this number on or off
# status: back-translated
key-on-off = an/aus
    .help = das Land mit dieser Nummer an- oder abwählen

# en | key-on-off-here = on/off
# en |     .help = switch the country at the arrow on or off
# status: back-translated
key-on-off-here = an/aus
    .help = das markierte Land an- oder abwählen

# en | key-answered = somebody answers
# en |     .help = somebody answers: on to the interview
# status: back-translated
key-answered = jemand ist dran
    .help = jemand meldet sich: weiter zum Interview

# en | key-another = another adult is here
# en |     .help = another adult has come to the telephone: interview this person
# status: back-translated
key-another = andere Person ist dran
    .help = eine andere erwachsene Person ist am Telefon: diese befragen

# en | key-confirm = confirm
# en |     .help = confirm the outcome
# status: back-translated
key-confirm = bestätigen
    .help = das Ergebnis bestätigen

# en | key-outcome = outcome
# en |     .help = pick the outcome with this letter; Enter confirms it
# status: back-translated
key-outcome = Ergebnis
    .help = das Ergebnis mit diesem Buchstaben wählen; Enter bestätigt es

# en | key-undo = undo
# en |     .help = undo the choice
# status: back-translated
key-undo = zurücknehmen
    .help = die Wahl zurücknehmen

# en | key-give-back = give back
# en |     .help = give the case back uncalled
# status: back-translated
key-give-back = zurückgeben
    .help = den Fall ohne Anruf zurückgeben

# en | key-take = take
# en |     .help = take what is typed; with nothing typed, keep the answer and go on
# status: back-translated
key-take = weiter
    .help = die Eingabe übernehmen; ohne Eingabe die Antwort behalten und weiter

# en | key-done = done
# en |     .help = switch the code typed on or off; with nothing typed, take what is chosen
# status: back-translated
key-done = fertig
    .help = den getippten Code an- oder abwählen; ohne Eingabe die Auswahl übernehmen

# en | key-read = read out, go on
# status: back-translated
key-read = vorgelesen, weiter

# en | key-finish = finish
# en |     .help = the last words are read out: finish
# status: back-translated
key-finish = beenden
    .help = die Schlussworte sind vorgelesen: beenden

# en | key-ask-for-another = ask for another
# en |     .help = the last words to this person are read out: ask for another adult
# status: back-translated
key-ask-for-another = andere Person
    .help = die Schlussworte an diese Person sind vorgelesen: nach einer anderen Person fragen

# en | key-code = code
# en |     .help = type the code of the answer, or the number
# status: back-translated
key-code = Code
    .help = den Code der Antwort oder die Zahl eintippen

# en | key-clear = clear
# en |     .help = clear what is typed
# status: back-translated
key-clear = leeren
    .help = die Eingabe leeren

# en | key-back = back
# en |     .help = back one item
# status: back-translated
key-back = zurück
    .help = eine Frage zurück

# en | key-forward = forward
# en |     .help = forward over what is answered
# status: back-translated
key-forward = vor
    .help = vor über Beantwortetes

# en | key-unanswered = first open
# en |     .help = on to the first item without an answer
# status: back-translated
key-unanswered = offene
    .help = zur ersten Frage ohne Antwort

# en | key-dont-know = don’t know
# status: back-translated
key-dont-know = weiß nicht

# en | key-refused = refused
# status: back-translated
key-refused = keine Angabe

# en | key-language = language
# en |     .help = change the language of the interview; answers stay
# status: back-translated
key-language = Sprache
    .help = die Sprache des Interviews wechseln; die Antworten bleiben

# en | key-note = note
# en |     .help = write a note on the case
# status: back-translated
key-note = Notiz
    .help = eine Notiz zum Fall schreiben

# en | key-suspend = suspend
# en |     .help = put the interview aside and say when to call again
# status: back-translated
key-suspend = Termin
    .help = das Interview unterbrechen und sagen, wann wieder angerufen wird

# en | key-break-off = break off
# en |     .help = the respondent breaks off or refuses
# status: back-translated
key-break-off = Abbruch
    .help = die befragte Person bricht ab oder verweigert

# en | key-take-anyway = take it
# en |     .help = take the answer with all that follows
# status: back-translated
key-take-anyway = übernehmen
    .help = die Antwort mit allen Folgen übernehmen

# en | key-keep = keep as it was
# en |     .help = keep everything as it was
# status: back-translated
key-keep = nichts ändern
    .help = alles lassen, wie es war

# en | key-speak = speak it
# en |     .help = go on in this language
# status: back-translated
key-speak = wechseln
    .help = in dieser Sprache fortfahren

# en | key-speak-at-once = speak at once
# en |     .help = go on at once in the language with this number
# status: back-translated
key-speak-at-once = sofort wechseln
    .help = sofort in der Sprache mit dieser Nummer fortfahren

# en | key-pick = pick
# en |     .help = pick the line with this number
# status: back-translated
key-pick = wählen
    .help = die Zeile mit dieser Nummer wählen

# en | key-save = keep the note
# status: back-translated
key-save = Notiz speichern

# en | key-type-note = write
# status: back-translated
key-type-note = schreiben

# en | key-edit = move, delete
# en |     .help = move about and delete
# status: back-translated
key-edit = bewegen, löschen
    .help = im Text bewegen und löschen

# en | key-discard = throw away
# en |     .help = throw the note away
# status: back-translated
key-discard = verwerfen
    .help = die Notiz verwerfen

# en | key-write-on = write on
# status: back-translated
key-write-on = weiterschreiben

# en | key-take-time = take
# en |     .help = take the time
# status: back-translated
key-take-time = übernehmen
    .help = die Zeit übernehmen

# en | key-next-field = other field
# status: back-translated
key-next-field = anderes Feld

# en | key-previous-field = other field
# status: back-translated
key-previous-field = anderes Feld

# en | key-type-time = type
# en |     .help = type a date or a time of day
# status: back-translated
key-type-time = eintippen
    .help = ein Datum oder eine Uhrzeit eintippen

# en | key-leave-now = leave
# status: back-translated
key-leave-now = beenden

# en | key-give-back-and-leave = give back and leave
# en |     .help = give the case back uncalled and leave
# status: back-translated
key-give-back-and-leave = zurückgeben und beenden
    .help = den Fall ohne Anruf zurückgeben und beenden

# en | key-leave-as-it-is = leave as it is
# en |     .help = leave without saying when to call again
# status: back-translated
key-leave-as-it-is = so beenden
    .help = beenden, ohne zu sagen, wann wieder angerufen wird

# en | key-stay = stay
# en |     .help = stay and go on
# status: back-translated
key-stay = bleiben
    .help = bleiben und weitermachen

# en | key-cancel = back
# en |     .help = close this and go back
# status: back-translated
key-cancel = zurück
    .help = schließen und zurück

# en | key-close = close
# status: back-translated
key-close = schließen

# en | key-erase = correct
# en |     .help = take the last character back
# status: back-translated
key-erase = korrigieren
    .help = das letzte Zeichen zurücknehmen

# en | key-up = up
# status: back-translated
key-up = nach oben

# en | key-down = down
# status: back-translated
key-down = nach unten

# en | key-scroll-up = scroll up
# status: back-translated
key-scroll-up = nach oben blättern

# en | key-scroll-down = scroll down
# status: back-translated
key-scroll-down = nach unten blättern

# en | key-page-up = a page up
# status: back-translated
key-page-up = eine Seite nach oben

# en | key-page-down = a page down
# status: back-translated
key-page-down = eine Seite nach unten

# en | key-help = help
# status: back-translated
key-help = Hilfe

# en | key-leave = leave
# en |     .help = leave the program; asks first and never ends an interview
# status: back-translated
key-leave = beenden
    .help = das Programm beenden; fragt nach und beendet nie ein Interview

## Signing in

# en | sign-in-question = Who is interviewing?
# status: back-translated
sign-in-question = Wer führt die Interviews?

# en | sign-in-nobody = No names yet.
# status: back-translated
sign-in-nobody = Noch keine Namen.

# en | sign-in-name = Name:
# status: back-translated
sign-in-name = Name:

# en | sign-in-hint = arrows, or the beginning of your name
# status: back-translated
sign-in-hint = Pfeiltasten, oder den Anfang Ihres Namens tippen

# en | sign-in-new-hint = arrows, or type your name
# status: back-translated
sign-in-new-hint = Pfeiltasten, oder Ihren Namen tippen

# en | sign-in-new = new: { $name }
# status: back-translated
sign-in-new = neu: { $name }

# en | sign-in-unknown = No name begins so. Ask your supervisor to add yours.
# status: back-translated
sign-in-unknown = Kein Name beginnt so. Bitten Sie die Supervision, Ihren einzutragen.

# en | sign-in-as = Enter: sign in as { $name }
# status: back-translated
sign-in-as = Enter: als { $name } anmelden

# en | sign-in-as-new = Enter: sign in as { $name } (new)
# status: back-translated
sign-in-as-new = Enter: als { $name } anmelden (neu)

## Between two calls

# en | ready-next-call = Enter: next call
# status: back-translated
ready-next-call = Enter: nächster Anruf

# en | ready-try-again = Enter: look again
# status: back-translated
ready-try-again = Enter: erneut suchen

# en | ready-take-back = Enter: take the case back
# status: back-translated
ready-take-back = Enter: Fall fortsetzen

# en | ready-cut-off-interview = Your interview with case { $case } was cut off ({ $seen }). All answers are kept; it goes on at the question where it stopped.
# status: back-translated
ready-cut-off-interview = Ihr Interview mit Fall { $case } wurde unterbrochen ({ $seen }). Alle Antworten sind da; es geht bei der Frage weiter, bei der es stehen blieb.

# en | ready-cut-off-call = Your call to case { $case } was cut off ({ $seen }).
# status: back-translated
ready-cut-off-call = Ihr Anruf bei Fall { $case } wurde unterbrochen ({ $seen }).

# en | ready-elsewhere = Another window signed in as { $staff } seems to be working on case { $case }. If it is not, t takes the case over.
# status: back-translated
ready-elsewhere = Ein anderes Fenster, in dem { $staff } angemeldet ist, bearbeitet offenbar Fall { $case }. Wenn nicht, übernimmt t den Fall.

# en | ready-nothing = There is no case to call at present.
# status: back-translated
ready-nothing = Zurzeit ist kein Fall anzurufen.

# en | ready-nothing-until = There is no case to call at present. The next one is due { $due }.
# status: back-translated
ready-nothing-until = Zurzeit ist kein Fall anzurufen. Der nächste ist fällig: { $due }.

# en | ready-today = Since you signed in: { $calls ->
# en |         [one] 1 call
# en |        *[other] { $calls } calls
# en |     }, { $completes ->
# en |         [one] 1 complete
# en |        *[other] { $completes } completes
# en |     }.
# status: back-translated
ready-today = Seit der Anmeldung: { $calls ->
        [one] 1 Anruf
       *[other] { $calls } Anrufe
    }, { $completes ->
        [one] 1 vollständiges Interview
       *[other] { $completes } vollständige Interviews
    }.

# en | ready-last = Last call, case { $case }: { $outcome }
# status: back-translated
ready-last = Letzter Anruf, Fall { $case }: { $outcome }

# en | ready-last-due = ; again { $due }, our time
# status: back-translated
ready-last-due = ; wieder { $due } (unsere Zeit)

# en | ready-last-over = ; its place was taken, so it is kept over quota
# status: back-translated
ready-last-over = ; der Platz war vergeben, es zählt über der Quote

# en | ready-count = { $counted } of { $target }
# status: back-translated
ready-count = { $counted } von { $target }

# en | ready-countries = Countries called: { $countries }
# status: back-translated
ready-countries = Angerufene Länder: { $countries }

# en | ready-all-countries = all
# status: back-translated
ready-all-countries = alle

# en | countries-title = Countries
# status: back-translated
countries-title = Länder

# en | countries-question = Which countries do you call?
# status: back-translated
countries-question = Welche Länder rufen Sie an?

## PIN, breaks, own figures

# en | key-break = break
# en |     .help = take a break between two calls; nothing of any case is shown meanwhile
# status: back-translated
key-break = Pause
    .help = Pause zwischen zwei Anrufen; währenddessen ist von keinem Fall etwas zu sehen

# en | key-figures = my figures
# en |     .help = look at your own figures, of today and in all
# status: back-translated
key-figures = meine Zahlen
    .help = die eigenen Zahlen ansehen, von heute und insgesamt

# en | key-back-to-work = back to the calls
# status: back-translated
key-back-to-work = zurück zu den Anrufen

# en | key-pin = type the PIN
# status: back-translated
key-pin = PIN eintippen

# en | key-other-name = another name
# status: back-translated
key-other-name = anderer Name

# en | away-sign-in = { $name }, please type your PIN.
# status: back-translated
away-sign-in = { $name }, bitte tippen Sie Ihre PIN ein.

# en | away-break = { $name } has been on a break since { $since }.
# status: back-translated
away-break = { $name } macht seit { $since } Pause.

# en | away-back = Enter: back to the calls
# status: back-translated
away-back = Enter: zurück zu den Anrufen

# en | away-pin = PIN:
# status: back-translated
away-pin = PIN:

# en | away-wrong = This PIN is wrong.
# status: back-translated
away-wrong = Diese PIN ist falsch.

# en | away-locked = After several wrong PINs { $name } is locked until { $until }. A supervisor can unlock the name.
# status: back-translated
away-locked = Nach mehreren falschen PINs ist { $name } bis { $until } gesperrt. Die Supervision kann den Namen entsperren.

# en | remark-no-pin = Please type the PIN first.
# status: back-translated
remark-no-pin = Bitte erst die PIN eintippen.

# en | problem-needs-pin = The PIN ends this break.
# status: back-translated
problem-needs-pin = Erst die PIN beendet diese Pause.

# en | figures-title = Your own figures
# status: back-translated
figures-title = Ihre eigenen Zahlen

# en | figures-today = today
# status: back-translated
figures-today = heute

# en | figures-all = in all
# status: back-translated
figures-all = insgesamt

# en | figures-hours = hours worked
# status: back-translated
figures-hours = Arbeitszeit (Stunden)

# en | figures-calls = calls
# status: back-translated
figures-calls = Anrufe

# en | figures-contacts = contacts
# status: back-translated
figures-contacts = Kontakte

# en | figures-completes = complete interviews
# status: back-translated
figures-completes = vollständige Interviews

# en | figures-per-hour = complete interviews an hour
# status: back-translated
figures-per-hour = vollständige Interviews je Stunde

# en | figures-refusals = refusals and break-offs
# status: back-translated
figures-refusals = Verweigerungen und Abbrüche

# en | figures-length = mean length of an interview
# status: back-translated
figures-length = mittlere Dauer eines Interviews

# en | figures-what = Hours are the time signed in, without breaks. A contact is a call in which somebody was spoken to. The length is that of complete interviews, in minutes and seconds.
# status: back-translated
figures-what = Arbeitszeit ist die Zeit, in der Sie angemeldet sind, ohne Pausen. Ein Kontakt ist ein Anruf, bei dem mit jemandem gesprochen wurde. Die Dauer gilt für vollständige Interviews, in Minuten und Sekunden.

# en | figures-decimal = { $whole }.{ $tenths }
# status: back-translated
figures-decimal = { $whole },{ $tenths }

## A call

# en | call-name = Ask for: { $name }
# status: back-translated
call-name = Verlangen Sie: { $name }

# en | call-clocks = { $country }: it is { $there } in { $town }, { $here } here.
# status: back-translated
call-clocks = { $country }: In { $town } ist es { $there }, hier { $here }.

# en | call-clock-here = { $country }: it is { $here } here.
# status: back-translated
call-clock-here = { $country }: Hier ist es { $here }.

# en | call-appointment = Appointment: { $at }
# status: back-translated
call-appointment = Termin: { $at }

# en | call-suspended = Interview to be continued in { $language } at: { $at }
# status: back-translated
call-suspended = Interview fortzusetzen auf { $language } bei: { $at }

# en | call-note = “{ $text }” · { $staff }
# status: back-translated
call-note = „{ $text }“ · { $staff }

# en | call-vanished = cut off
# status: back-translated
call-vanished = unterbrochen

# en | call-question = Dial. What happens?
# status: back-translated
call-question = Rufen Sie an. Was geschieht?

# en | prompt-answered = Enter: somebody answers
# status: back-translated
prompt-answered = Enter: jemand ist dran

# en | prompt-answered-again = Enter: somebody answers, go on with the interview
# status: back-translated
prompt-answered-again = Enter: jemand ist dran, Interview fortsetzen

## Questions

# en | prompt-code = Code:
# status: back-translated
prompt-code = Code:

# en | prompt-codes = Codes, then Enter:
# status: back-translated
prompt-codes = Codes, dann Enter:

# en | prompt-number = Number ({ $min } to { $max }):
# status: back-translated
prompt-number = Zahl ({ $min } bis { $max }):

# en | prompt-read = Enter: read out, go on
# status: back-translated
prompt-read = Enter: vorgelesen, weiter

# en | prompt-finish = Enter: read out, finish
# status: back-translated
prompt-finish = Enter: vorgelesen, beenden

# en | prompt-another = Enter: read out, then ask for another adult
# status: back-translated
prompt-another = Enter: vorgelesen, dann nach einer anderen Person fragen

# en | prompt-enter = Enter: { $answer }
# status: back-translated
prompt-enter = Enter: { $answer }

# en | prompt-in-force = ✓ { $answer }
# status: back-translated
prompt-in-force = ✓ { $answer }

# en | prompt-outcome-note = Enter: { $answer } – and write why
# status: back-translated
prompt-outcome-note = Enter: { $answer } – mit Begründung

# en | prompt-outcome-time = Enter: { $answer } – and say when
# status: back-translated
prompt-outcome-time = Enter: { $answer } – mit Zeitpunkt

# en | prompt-outcome-never-again = Enter: { $answer } – none of the numbers will be called again
# status: back-translated
prompt-outcome-never-again = Enter: { $answer } – keine der Nummern wird wieder angerufen

# en | notice-changed = The question has changed since it was answered. Ask it again; Enter alone keeps the answer.
# status: back-translated
notice-changed = Die Frage wurde geändert, seit sie beantwortet wurde. Bitte noch einmal stellen; Enter allein behält die Antwort.

# en | notice-passed-over = { $more ->
# en |         [0] Open before this: { $items }. End goes to the first.
# en |        *[other] Open before this: { $items }, and { $more } more. End goes to the first.
# en |     }
# status: back-translated
notice-passed-over = { $more ->
        [0] Davor noch offen: { $items }. Ende führt zur ersten.
       *[other] Davor noch offen: { $items } und { $more } weitere. Ende führt zur ersten.
    }

## The end of an interview

# en | outcome-question = What did the call come to?
# status: back-translated
outcome-question = Was hat der Anruf ergeben?

# en | ended-complete = The interview is complete.
# status: back-translated
ended-complete = Das Interview ist vollständig.

# en | ended-partial = The interview ended early; enough is answered.
# status: back-translated
ended-partial = Das Interview endete früher; es ist genug beantwortet.

# en | ended-broken-off = The interview was broken off.
# status: back-translated
ended-broken-off = Das Interview wurde abgebrochen.

# en | ended-refused = The person did not want to take part.
# status: back-translated
ended-refused = Die Person wollte nicht teilnehmen.

# en | ended-refused-household = Somebody in the household did not want to take part.
# status: back-translated
ended-refused-household = Jemand im Haushalt wollte nicht teilnehmen.

# en | ended-facts-refused = The person did not give the facts the quotas need.
# status: back-translated
ended-facts-refused = Die Person hat die Angaben für die Quoten nicht gemacht.

# en | ended-not-eligible = The person does not belong to those we interview.
# status: back-translated
ended-not-eligible = Die Person gehört nicht zur Zielgruppe.

# en | ended-quota-full = Enough people like this one have been interviewed.
# status: back-translated
ended-quota-full = Von dieser Gruppe sind schon genug Personen befragt.

# en | ended-not-available = The person cannot be spoken to now.
# status: back-translated
ended-not-available = Die Person ist jetzt nicht zu sprechen.

# en | ended-unreached = Nothing was agreed in this call.
# status: back-translated
ended-unreached = In diesem Anruf wurde nichts vereinbart.

# en | another-wanted = Still wanted: { $groups }
# status: back-translated
another-wanted = Noch gesucht: { $groups }

# en | another-yes = Enter or y: another adult is on the telephone
# status: back-translated
another-yes = Enter oder y: eine andere erwachsene Person ist am Telefon

# en | another-no = If nobody comes to the telephone, read this out and pick the outcome:
# status: back-translated
another-no = Kommt niemand ans Telefon, dies vorlesen und das Ergebnis wählen:

# en | break-off-title = Break off
# status: back-translated
break-off-title = Abbruch

# en | break-off-question = The interview ends here; what is answered is kept. Why does it end?
# status: back-translated
break-off-question = Das Interview endet hier; alle Antworten bleiben. Warum endet es?

## Confirming

# en | confirm-title = Is that right?
# status: back-translated
confirm-title = Stimmt das?

# en | confirm-checks = Please check with the respondent:
# status: back-translated
confirm-checks = Bitte nachfragen:

# en | confirm-leaving = { $count ->
# en |         [one] This answer no longer counts:
# en |        *[other] These { $count } answers no longer count:
# en |     }
# status: back-translated
confirm-leaving = { $count ->
        [one] Diese Antwort gilt nicht mehr:
       *[other] Diese { $count } Antworten gelten nicht mehr:
    }

# en | confirm-returning = { $count ->
# en |         [one] This earlier answer counts again:
# en |        *[other] These { $count } earlier answers count again:
# en |     }
# status: back-translated
confirm-returning = { $count ->
        [one] Diese frühere Antwort gilt wieder:
       *[other] Diese { $count } früheren Antworten gelten wieder:
    }

# en | confirm-place-free = This changes the quota group; there is a free place in the new one.
# status: back-translated
confirm-place-free = Damit ändert sich die Quotengruppe; in der neuen ist ein Platz frei.

# en | confirm-place-full = This changes the quota group, and the new one is full: the interview is kept, but over quota.
# status: back-translated
confirm-place-full = Damit ändert sich die Quotengruppe, und die neue ist voll: Das Interview wird behalten, zählt aber über der Quote.

# en | confirm-ending = The interview would end here. { $ending }
# status: back-translated
confirm-ending = Das Interview würde hier enden. { $ending }

# en | confirm-prompt = Enter: take the answer   Esc: leave everything as it was
# status: back-translated
confirm-prompt = Enter: Antwort übernehmen   Esc: alles lassen, wie es war

## Language, note

# en | languages-title = Language
# status: back-translated
languages-title = Sprache

# en | languages-question = In which language does the interview go on?
# status: back-translated
languages-question = In welcher Sprache geht das Interview weiter?

# en | note-title = Note
# status: back-translated
note-title = Notiz

# en | note-about = For whoever calls next. No names of others, no health details.
# status: back-translated
note-about = Für den nächsten Anruf. Keine Namen Dritter, nichts über Gesundheit.

# en | note-drafted = Saved as you type.
# status: back-translated
note-drafted = Wird beim Tippen gesichert.

# en | note-reason = { $outcome }: please write why.
# status: back-translated
note-reason = { $outcome }: Bitte schreiben Sie, warum.

# en | note-discard = Throw this note away?  Enter: throw away   Esc: write on
# status: back-translated
note-discard = Diese Notiz verwerfen?  Enter: verwerfen   Esc: weiterschreiben

# en | said-note-kept = The note is kept.
# status: back-translated
said-note-kept = Die Notiz ist gespeichert.

## Appointment

# en | suspend-title = Suspend the interview
# status: back-translated
suspend-title = Interview unterbrechen

# en | appointment-question = When shall we call again? Times are those in { $town }.
# status: back-translated
appointment-question = Wann rufen wir wieder an? Es gilt die Uhrzeit in { $town }.

# en | appointment-in-10-minutes = in 10 minutes
# status: back-translated
appointment-in-10-minutes = in 10 Minuten

# en | appointment-in-1-hour = in 1 hour
# status: back-translated
appointment-in-1-hour = in 1 Stunde

# en | appointment-today-18 = today, 18:00
# status: back-translated
appointment-today-18 = heute, 18:00

# en | appointment-tomorrow-18 = tomorrow, 18:00
# status: back-translated
appointment-tomorrow-18 = morgen, 18:00

# en | appointment-other = another date and time
# status: back-translated
appointment-other = anderer Tag, andere Uhrzeit

# en | appointment-vague = no time agreed
# status: back-translated
appointment-vague = kein Zeitpunkt vereinbart

# en | appointment-past = past already
# status: back-translated
appointment-past = schon vorbei

# en | appointment-there-and-here = { $there } ({ $here } here)
# status: back-translated
appointment-there-and-here = { $there } (hier { $here })

# en | appointment-date = Date
# status: back-translated
appointment-date = Tag

# en | appointment-date-hint = such as tomorrow, fri, 21.11. – nothing typed: today
# status: back-translated
appointment-date-hint = etwa morgen, fr, 21.11. – ohne Eingabe: heute

# en | appointment-time = Time
# status: back-translated
appointment-time = Zeit

# en | appointment-time-hint = such as 18:00 or 1830
# status: back-translated
appointment-time-hint = etwa 18:00 oder 1830

# en | appointment-at = { $there } in { $town } · { $here } here · { $utc } UTC
# status: back-translated
appointment-at = { $there } in { $town } · hier { $here } · { $utc } UTC

# en | appointment-never = The clock is put forward that night: this time does not exist. The same moment would be { $later }.
# status: back-translated
appointment-never = In dieser Nacht wird die Uhr vorgestellt: Diese Uhrzeit gibt es nicht. Derselbe Augenblick wäre { $later }.

# en | appointment-twice = The clock is put back that night: this time comes twice. Which one?
# status: back-translated
appointment-twice = In dieser Nacht wird die Uhr zurückgestellt: Diese Uhrzeit kommt zweimal. Welche?

# en | appointment-first = the first, before the clock is put back ({ $here } here, { $utc } UTC)
# status: back-translated
appointment-first = die erste, vor dem Zurückstellen (hier { $here }, { $utc } UTC)

# en | appointment-second = the second, an hour later ({ $here } here, { $utc } UTC)
# status: back-translated
appointment-second = die zweite, eine Stunde später (hier { $here }, { $utc } UTC)

# en | appointment-prompt = Pick a line by its number.
# status: back-translated
appointment-prompt = Wählen Sie eine Zeile mit ihrer Nummer.

# en | appointment-prompt-suspend = Enter: suspend the interview
# status: back-translated
appointment-prompt-suspend = Enter: Interview unterbrechen

# en | appointment-prompt-take = Enter: take this time
# status: back-translated
appointment-prompt-take = Enter: diese Zeit übernehmen

# en | appointment-prompt-type = Enter: type a date and a time
# status: back-translated
appointment-prompt-type = Enter: Tag und Uhrzeit eintippen

## Help, leaving

# en | help-title = Keys
# status: back-translated
help-title = Tasten

# en | help-typing = A code is taken as soon as no longer code begins with the same digits; otherwise Enter takes it. Where Enter confirms, the answer is marked first.
# status: back-translated
help-typing = Ein Code wird übernommen, sobald kein längerer mit denselben Ziffern beginnt, sonst mit Enter. Wo Enter bestätigt, wird die Antwort erst markiert.

# en | leave-title = Leave?
# status: back-translated
leave-title = Beenden?

# en | leave-idle = Leave the program?
# status: back-translated
leave-idle = Das Programm beenden?

# en | leave-call = Leave the program? The case goes back uncalled.
# status: back-translated
leave-call = Das Programm beenden? Der Fall wird ohne Anruf zurückgegeben.

# en | leave-interview = An interview is being held. Suspend it first, so that it is clear when to call again. If you leave as it is, every answer is kept and the interview is offered to you again when you sign in.
# status: back-translated
leave-interview = Ein Interview läuft. Unterbrechen Sie es zuerst mit „Termin“, damit klar ist, wann wieder angerufen wird. Wenn Sie so beenden, bleibt jede Antwort erhalten, und das Interview wird Ihnen bei der nächsten Anmeldung wieder angeboten.

# en | leave-anyway = Signing out did not work; why is said below. If you leave all the same, every answer that was taken is kept, and a case at hand can be taken up again after a few minutes.
# status: back-translated
leave-anyway = Das Abmelden ist nicht gelungen; warum, steht unten. Wenn Sie trotzdem beenden, bleibt jede übernommene Antwort erhalten, und ein laufender Fall kann nach einigen Minuten wieder aufgenommen werden.

# en | leave-practice = Leave the program? This is practice: nothing of it is kept.
# status: back-translated
leave-practice = Das Programm beenden? Dies ist eine Übung: Nichts davon wird gespeichert.

# en | leave-outcome = The call still needs its outcome. If you leave without saying it, every answer is kept, and the program notes what it knows itself: that the line was dropped, or that the person refused for now.
# status: back-translated
leave-outcome = Dem Anruf fehlt noch das Ergebnis. Wenn Sie ohne Ergebnis beenden, bleibt jede Antwort erhalten, und das Programm vermerkt, was es selbst weiß: dass die Leitung weg war oder dass die Person fürs Erste verweigert hat.

## Remarks

# en | remark-no-such-code = There is no code { $code } here.
# status: back-translated
remark-no-such-code = Den Code { $code } gibt es hier nicht.

# en | remark-nothing-typed = Type the code of the answer first.
# status: back-translated
remark-nothing-typed = Tippen Sie zuerst den Code der Antwort.

# en | remark-no-number-typed = Type the number first.
# status: back-translated
remark-no-number-typed = Tippen Sie zuerst die Zahl.

# en | remark-no-such-letter = There is no outcome { $letter } here.
# status: back-translated
remark-no-such-letter = Ein Ergebnis { $letter } gibt es hier nicht.

# en | remark-not-in-the-list = That number is not in the list.
# status: back-translated
remark-not-in-the-list = Diese Nummer steht nicht in der Liste.

# en | remark-no-country = Choose at least one country.
# status: back-translated
remark-no-country = Wählen Sie mindestens ein Land.

# en | remark-no-name = Type your name or choose it with the arrows.
# status: back-translated
remark-no-name = Tippen Sie Ihren Namen oder wählen Sie ihn mit den Pfeiltasten.

# en | remark-name-from-list = Choose your name with the arrows or type it as in the list.
# status: back-translated
remark-name-from-list = Wählen Sie Ihren Namen mit den Pfeiltasten oder tippen Sie ihn wie in der Liste.

# en | remark-empty-note = Nothing is written yet.
# status: back-translated
remark-empty-note = Es ist noch nichts geschrieben.

# en | remark-note-full = A note has room for 4,000 characters; the rest was not taken.
# status: back-translated
remark-note-full = Eine Notiz fasst 4.000 Zeichen; der Rest wurde nicht übernommen.

# en | remark-no-time-chosen = Pick a line first.
# status: back-translated
remark-no-time-chosen = Wählen Sie zuerst eine Zeile.

# en | remark-no-time-typed = Type a time of day, such as 18:00.
# status: back-translated
remark-no-time-typed = Tippen Sie eine Uhrzeit, etwa 18:00.

# en | remark-no-date = That is no date; type it like 21.11. or 21.11.2026.
# status: back-translated
remark-no-date = Das ist kein Datum; tippen Sie es wie 21.11. oder 21.11.2026.

# en | remark-date-far = That date is past, or more than 92 days ahead; choose one that is nearer.
# status: back-translated
remark-date-far = Dieser Tag ist vorbei oder über 92 Tage entfernt; wählen Sie einen näheren.

# en | remark-no-time = That is no time of day; type it like 18:00.
# status: back-translated
remark-no-time = Das ist keine Uhrzeit; tippen Sie sie wie 18:00.

# en | remark-time-past = That time is past.
# status: back-translated
remark-time-past = Diese Zeit ist vorbei.

# en | remark-time-never = That time does not exist; the clock is put forward.
# status: back-translated
remark-time-never = Diese Uhrzeit gibt es nicht; die Uhr wird vorgestellt.

# en | remark-key-held = A key held down counts once.
# status: back-translated
remark-key-held = Eine gehaltene Taste zählt einmal.

# en | remark-thrown-away = Keys pressed meanwhile were not taken.
# status: back-translated
remark-thrown-away = Tasten, die währenddessen gedrückt wurden, gelten nicht.

# en | remark-draft = A note was being written here: F5 goes on with it.
# status: back-translated
remark-draft = Hier wurde eine Notiz geschrieben: F5 setzt sie fort.

# en | rejected-not-open = The interview is over; nothing can be answered any more.
# status: back-translated
rejected-not-open = Das Interview ist beendet; es kann nichts mehr beantwortet werden.

# en | rejected-not-here = That is not possible here.
# status: back-translated
rejected-not-here = Das geht hier nicht.

# en | rejected-no-such-option = There is no such answer here.
# status: back-translated
rejected-no-such-option = Diese Antwort gibt es hier nicht.

# en | rejected-not-accepted = That answer is not offered here.
# status: back-translated
rejected-not-accepted = Diese Antwort ist hier nicht vorgesehen.

# en | rejected-out-of-range = Only numbers from { $min } to { $max }.
# status: back-translated
rejected-out-of-range = Nur Zahlen von { $min } bis { $max }.

# en | rejected-exclusive = That answer excludes all others.
# status: back-translated
rejected-exclusive = Diese Antwort schließt alle anderen aus.

# en | rejected-nothing-chosen = Nothing is chosen yet.
# status: back-translated
rejected-nothing-chosen = Es ist noch nichts gewählt.

# en | rejected-check = That does not fit the other answers.
# status: back-translated
rejected-check = Das passt nicht zu den anderen Antworten.

# en | rejected-check-text = That does not fit: { $text }
# status: back-translated
rejected-check-text = Das passt nicht: { $text }

# en | rejected-fact-needed = This fact can be changed, but not taken away any more.
# status: back-translated
rejected-fact-needed = Diese Angabe kann geändert, aber nicht mehr zurückgenommen werden.

# en | rejected-nothing-there = There is nothing to go to.
# status: back-translated
rejected-nothing-there = Dort ist nichts.

# en | rejected-no-such-language = The interview is not available in that language.
# status: back-translated
rejected-no-such-language = Das Interview gibt es in dieser Sprache nicht.

# en | rejected-confirm = That has to be confirmed first.
# status: back-translated
rejected-confirm = Das muss erst bestätigt werden.

## Problems

# en | problem-again = Press the same key again.
# status: back-translated
problem-again = Drücken Sie dieselbe Taste noch einmal.

# en | problem-busy = The study is being written to by another station. Nothing is lost.
# status: back-translated
problem-busy = Ein anderer Platz schreibt gerade in die Studie. Nichts ist verloren.

# en | problem-full-disk = The disk is full, so this was not saved. Tell your supervisor; make room before you go on.
# status: back-translated
problem-full-disk = Die Platte ist voll; das wurde nicht gespeichert. Sagen Sie der Supervision Bescheid; schaffen Sie erst Platz.

# en | problem-read-only = The study cannot be written to, so this was not saved. Tell your supervisor.
# status: back-translated
problem-read-only = In die Studie kann nicht geschrieben werden; das wurde nicht gespeichert. Sagen Sie der Supervision Bescheid.

# en | problem-taken = { $staff } has taken this case over. Your answers up to here are kept.
# status: back-translated
problem-taken = { $staff } hat diesen Fall übernommen. Ihre Antworten bis hierher sind gespeichert.

# en | problem-store = The study file cannot be used: { $detail }. Tell your supervisor.
# status: back-translated
problem-store = Die Studiendatei ist nicht benutzbar: { $detail }. Sagen Sie der Supervision Bescheid.

# en | problem-no-such-name = Nobody of that name works in this study. Ask your supervisor to add you.
# status: back-translated
problem-no-such-name = Niemand mit diesem Namen arbeitet in dieser Studie. Bitten Sie die Supervision, Sie einzutragen.

# en | problem-needs-note = This outcome needs a note that says why.
# status: back-translated
problem-needs-note = Dieses Ergebnis braucht eine Notiz mit dem Grund.

# en | problem-needs-time = This outcome needs the time that was agreed.
# status: back-translated
problem-needs-time = Dieses Ergebnis braucht den vereinbarten Zeitpunkt.

# en | problem-past-time = That time is past. Choose a later one.
# status: back-translated
problem-past-time = Diese Zeit ist vorbei. Wählen Sie eine spätere.

# en | problem-not-here = That is not possible here.
# status: back-translated
problem-not-here = Das geht hier nicht.

# en | problem-lease-lost = You were away for a while and the case went back. Your answers are kept.
# status: back-translated
problem-lease-lost = Sie waren länger weg, und der Fall ging zurück. Ihre Antworten sind gespeichert.

# en | problem-too-long = That text is too long. Shorten it.
# status: back-translated
problem-too-long = Dieser Text ist zu lang. Kürzen Sie ihn.

# en | problem-empty-name = Please type a name.
# status: back-translated
problem-empty-name = Bitte tippen Sie einen Namen.

## Why an outcome or a plan is refused

# en | case-closed = The case is closed.
# status: back-translated
case-closed = Der Fall ist abgeschlossen.

# en | case-needs-time = This outcome needs the time that was agreed.
# status: back-translated
case-needs-time = Dieses Ergebnis braucht den vereinbarten Zeitpunkt.

# en | case-appointment-past = The time agreed is past.
# status: back-translated
case-appointment-past = Der vereinbarte Zeitpunkt ist vorbei.

# en | case-closes-despite-appointment = This outcome closes the case; there can be no appointment.
# status: back-translated
case-closes-despite-appointment = Dieses Ergebnis schließt den Fall ab; ein Termin ist nicht möglich.

# en | case-no-outcome-of-a-call = This is no outcome of a call.
# status: back-translated
case-no-outcome-of-a-call = Das ist kein Ergebnis eines Anrufs.

# en | plan-empty-frame = The population has no rows.
# status: back-translated
plan-empty-frame = Die Bevölkerung hat keine Zeilen.

# en | plan-unknown-variable = A row of the population lacks a variable that a quota group needs.
# status: back-translated
plan-unknown-variable = Einer Zeile der Bevölkerung fehlt eine Variable, die eine Quotengruppe braucht.

# en | plan-negative-population = A row of the population has a number below 0.
# status: back-translated
plan-negative-population = Eine Zeile der Bevölkerung hat eine Zahl unter 0.

# en | plan-duplicate-row = A row of the population is there twice.
# status: back-translated
plan-duplicate-row = Eine Zeile der Bevölkerung ist doppelt.

# en | plan-unknown-country = A country has a size, but no rows in the population.
# status: back-translated
plan-unknown-country = Ein Land hat eine Größe, aber keine Zeilen in der Bevölkerung.

# en | plan-duplicate-country = A country has two sizes.
# status: back-translated
plan-duplicate-country = Ein Land hat zwei Größen.

# en | plan-size = A country’s size has to be above 0.
# status: back-translated
plan-size = Die Größe eines Landes muss über 0 liegen.

# en | plan-no-population = All rows of a country are empty.
# status: back-translated
plan-no-population = Alle Zeilen eines Landes sind leer.

# en | plan-duplicate-group = Two quota groups have the same name.
# status: back-translated
plan-duplicate-group = Zwei Quotengruppen heißen gleich.

# en | plan-duplicate-variable = A quota group names a variable twice.
# status: back-translated
plan-duplicate-variable = Eine Quotengruppe nennt eine Variable zweimal.

## Outcomes

# en | outcome-not-tried = not tried
# status: back-translated
outcome-not-tried = nicht versucht

# en | outcome-no-answer = no answer
# status: back-translated
outcome-no-answer = niemand hebt ab

# en | outcome-busy = busy
# status: back-translated
outcome-busy = besetzt

# en | outcome-machine = answering machine
# status: back-translated
outcome-machine = Anrufbeantworter

# en | outcome-machine-message = message on machine
# status: back-translated
outcome-machine-message = AB, Nachricht hinterlassen

# en | outcome-machine-household = household’s machine
# status: back-translated
outcome-machine-household = AB eines Haushalts

# en | outcome-technical-problem = technical problem
# status: back-translated
outcome-technical-problem = technische Störung

# en | outcome-call-blocked = call blocked
# status: back-translated
outcome-call-blocked = Anruf gesperrt

# en | outcome-disconnected = disconnected
# status: back-translated
outcome-disconnected = Nummer abgemeldet

# en | outcome-not-working = not in use
# status: back-translated
outcome-not-working = nicht vergeben

# en | outcome-out-of-service = out of order for now
# status: back-translated
outcome-out-of-service = zeitweise gestört

# en | outcome-fax = fax or data line
# status: back-translated
outcome-fax = Fax oder Daten

# en | outcome-number-changed = number has changed
# status: back-translated
outcome-number-changed = Nummer geändert

# en | outcome-forwarded = forwarded elsewhere
# status: back-translated
outcome-forwarded = Weiterleitung

# en | outcome-pager = pager
# status: back-translated
outcome-pager = Funkrufdienst

# en | outcome-out-of-sample = not in the sample
# status: back-translated
outcome-out-of-sample = nicht in der Stichprobe

# en | outcome-unknown-other = unknown, other reason
# status: back-translated
outcome-unknown-other = unbekannt, anderer Grund

# en | outcome-appointment = appointment
# status: back-translated
outcome-appointment = Termin

# en | outcome-appointment-vague = call again, no time set
# status: back-translated
outcome-appointment-vague = wieder anrufen, ohne Termin

# en | outcome-not-available = not available now
# status: back-translated
outcome-not-available = jetzt nicht zu sprechen

# en | outcome-never-available = away until the end
# status: back-translated
outcome-never-available = bis zum Ende nicht da

# en | outcome-no-adult-now = no adult there now
# status: back-translated
outcome-no-adult-now = jetzt niemand Erwachsenes

# en | outcome-no-screener = screening not finished
# status: back-translated
outcome-no-screener = Vorfragen nicht beendet

# en | outcome-suspended = to be continued
# status: back-translated
outcome-suspended = wird fortgesetzt

# en | outcome-call-dropped = line dropped
# status: back-translated
outcome-call-dropped = Leitung weg

# en | outcome-cut-off = line dropped in the interview
# status: back-translated
outcome-cut-off = Leitung im Interview weg

# en | outcome-soft-refusal-household = household says no, softly
# status: back-translated
outcome-soft-refusal-household = Haushalt: eher nicht

# en | outcome-soft-refusal-person = person says no, softly
# status: back-translated
outcome-soft-refusal-person = Person: eher nicht

# en | outcome-hung-up = hung up
# status: back-translated
outcome-hung-up = aufgelegt

# en | outcome-refused-household = household refuses
# status: back-translated
outcome-refused-household = Haushalt verweigert

# en | outcome-refused-person = person refuses
# status: back-translated
outcome-refused-person = Person verweigert

# en | outcome-facts-refused = facts for the quotas refused
# status: back-translated
outcome-facts-refused = Quotenangaben verweigert

# en | outcome-do-not-call = do not call again
# status: back-translated
outcome-do-not-call = nie wieder anrufen

# en | outcome-break-off = breaks off
# status: back-translated
outcome-break-off = Abbruch

# en | outcome-break-off-do-not-call = breaks off, never again
# status: back-translated
outcome-break-off-do-not-call = Abbruch, nie wieder anrufen

# en | outcome-language-household = language of household
# status: back-translated
outcome-language-household = Sprache des Haushalts

# en | outcome-language-respondent = language of person
# status: back-translated
outcome-language-respondent = Sprache der Person

# en | outcome-language-no-interviewer = needs another interviewer
# status: back-translated
outcome-language-no-interviewer = niemand für diese Sprache

# en | outcome-unable = not able to take part
# status: back-translated
outcome-unable = kann nicht teilnehmen

# en | outcome-dead = has died
# status: back-translated
outcome-dead = verstorben

# en | outcome-poor-audio = line too poor
# status: back-translated
outcome-poor-audio = Verbindung zu schlecht

# en | outcome-unsuitable-place = unsuitable place
# status: back-translated
outcome-unsuitable-place = ungeeigneter Ort

# en | outcome-other = other reason
# status: back-translated
outcome-other = anderer Grund

# en | outcome-business = business or office
# status: back-translated
outcome-business = Firma oder Büro

# en | outcome-institution = institution
# status: back-translated
outcome-institution = Einrichtung

# en | outcome-group-quarters = home, barracks, hostel
# status: back-translated
outcome-group-quarters = Heim, Wohnheim, Kaserne

# en | outcome-not-resident = does not live here
# status: back-translated
outcome-not-resident = wohnt nicht hier

# en | outcome-residence-unknown = residence unknown
# status: back-translated
outcome-residence-unknown = Wohnort unbekannt

# en | outcome-mobile = mobile telephone
# status: back-translated
outcome-mobile = Mobiltelefon

# en | outcome-no-adult = no adult lives here
# status: back-translated
outcome-no-adult = niemand ab 18 im Haushalt

# en | outcome-quota-full = quota full
# status: back-translated
outcome-quota-full = Quote voll

# en | outcome-other-ineligible = not eligible, other
# status: back-translated
outcome-other-ineligible = nicht Zielgruppe, anderes

# en | outcome-partial = partial interview
# status: back-translated
outcome-partial = Teilinterview

# en | outcome-complete = complete interview
# status: back-translated
outcome-complete = vollständiges Interview

## Calls and appointments

# en | problem-time-beyond-period = The fieldwork is over by then, or has not begun. Choose another time.
# status: back-translated
problem-time-beyond-period = Zu dieser Zeit ist die Feldzeit vorbei oder hat noch nicht begonnen. Wählen Sie eine andere.

# en | problem-time-outside-hours = Nobody is called there at that time. Choose another, or confirm it.
# status: back-translated
problem-time-outside-hours = Zu dieser Zeit wird dort niemand angerufen. Wählen Sie eine andere oder bestätigen Sie diese.

# en | remark-outside-hours = Outside the calling hours there. Enter once more: it stands all the same.
# status: back-translated
remark-outside-hours = Dort außerhalb der Anrufzeiten. Noch einmal Enter: Die Zeit gilt trotzdem.

# en | remark-which-day = That can be two days; type more of it.
# status: back-translated
remark-which-day = Das können zwei Tage sein; tippen Sie mehr davon.

# en | appointment-outside = no calls then
# status: back-translated
appointment-outside = keine Anrufe

# en | appointment-who = Who calls: { $who }
# status: back-translated
appointment-who = Wer anruft: { $who }

# en | appointment-who-me = me
# status: back-translated
appointment-who-me = ich

# en | appointment-who-anyone = anybody, at that time
# status: back-translated
appointment-who-anyone = irgendjemand, zu dieser Zeit

# en | appointment-who-vague = anybody, about then
# status: back-translated
appointment-who-vague = irgendjemand, etwa zu dieser Zeit

# en | key-promise = who calls
# en |     .help = with me, with anybody, or about then
# status: back-translated
key-promise = wer anruft
    .help = ich, irgendjemand oder irgendjemand etwa zu dieser Zeit

# en | when-today = today
# status: back-translated
when-today = heute

# en | when-tomorrow = tomorrow
# status: back-translated
when-tomorrow = morgen

# en | when-after-tomorrow = day after tomorrow
# status: back-translated
when-after-tomorrow = übermorgen

# en | when-weekdays = monday, tuesday, wednesday, thursday, friday, saturday, sunday
# status: back-translated
when-weekdays = montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag

# en | when-in = in
# status: back-translated
when-in = in

# en | when-minutes = minutes
# status: back-translated
when-minutes = minuten

# en | when-hours = hours
# status: back-translated
when-hours = stunden, std, h

## The supervisor’s terminal

# en | key-page = page
# en |     .help = go to the page with this number
# status: back-translated
key-page = Seite
    .help = zur Seite mit dieser Nummer

# en | key-next-country = next country
# en |     .help = show the next country only; after the last, all of them
# status: back-translated
key-next-country = nächstes Land
    .help = nur das nächste Land zeigen, nach dem letzten wieder alle

# en | key-country-before = country before
# status: back-translated
key-country-before = voriges Land

# en | monitor-quotas = quotas
# status: back-translated
monitor-quotas = Quoten

# en | monitor-map = map
# status: back-translated
monitor-map = Karte

# en | monitor-interviewers = interviewers
# status: back-translated
monitor-interviewers = Interviewteam

# en | monitor-outcomes = outcomes
# status: back-translated
monitor-outcomes = Ergebnisse

# en | monitor-appointments = appointments
# status: back-translated
monitor-appointments = Termine

# en | monitor-hours = hours
# status: back-translated
monitor-hours = Stunden

# en | monitor-too-small = The window is too small. Please make it at least { $columns } columns wide and { $lines } lines high.
# status: back-translated
monitor-too-small = Das Fenster ist zu klein. Bitte mindestens { $columns } Spalten breit und { $lines } Zeilen hoch machen.

# en | monitor-summary = { $counted } of { $target } · today { $today } · { $pace } an hour · full { $finish } · missing { $missing }
# status: back-translated
monitor-summary = { $counted } von { $target } · heute { $today } · { $pace } je Stunde · voll { $finish } · fehlen { $missing }

# en | monitor-no-quotas = This study has no quotas.
# status: back-translated
monitor-no-quotas = Diese Studie hat keine Quoten.

# en | monitor-legend = !! very late   ! late   · on time   = full   x closed
# status: back-translated
monitor-legend = !! sehr spät   ! spät   · im Plan   = voll   x geschlossen

# en | monitor-cell = cell
# status: back-translated
monitor-cell = Zelle

# en | monitor-facts = who
# status: back-translated
monitor-facts = wer

# en | monitor-target = target
# status: back-translated
monitor-target = Soll

# en | monitor-counted = counted
# status: back-translated
monitor-counted = Ist

# en | monitor-held = held
# status: back-translated
monitor-held = res.

# en | monitor-over = over
# status: back-translated
monitor-over = über

# en | monitor-per-hour = /h
# status: back-translated
monitor-per-hour = /h

# en | monitor-full = full
# status: back-translated
monitor-full = voll

# en | monitor-missing = missing
# status: back-translated
monitor-missing = fehlen

# en | monitor-name = name
# status: back-translated
monitor-name = Name

# en | monitor-doing = doing
# status: back-translated
monitor-doing = gerade

# en | monitor-for = for
# status: back-translated
monitor-for = seit

# en | monitor-case = case
# status: back-translated
monitor-case = Fall

# en | monitor-item = item
# status: back-translated
monitor-item = Frage

# en | monitor-calls = calls
# status: back-translated
monitor-calls = Anrufe

# en | monitor-completes = done
# status: back-translated
monitor-completes = fertig

# en | monitor-refusals = refused
# status: back-translated
monitor-refusals = Verw.

# en | monitor-mean = mean
# status: back-translated
monitor-mean = Mittel

# en | monitor-dont-know = DK
# status: back-translated
monitor-dont-know = w. n.

# en | monitor-interviewing = interviewing
# status: back-translated
monitor-interviewing = im Interview

# en | monitor-calling = calling
# status: back-translated
monitor-calling = ruft an

# en | monitor-between = between calls
# status: back-translated
monitor-between = zwischen Anrufen

# en | monitor-silent = silent
# status: back-translated
monitor-silent = kein Signal

# en | monitor-away = signed out
# status: back-translated
monitor-away = abgemeldet

# en | monitor-refused = Refusals and break-offs among those spoken to: today { $today }, in all { $all }
# status: back-translated
monitor-refused = Verweigert oder abgebrochen, von den Erreichten: heute { $today }, insgesamt { $all }

# en | monitor-code = code
# status: back-translated
monitor-code = Code

# en | monitor-outcome = outcome
# status: back-translated
monitor-outcome = Ergebnis

# en | monitor-today = today
# status: back-translated
monitor-today = heute

# en | monitor-all = all
# status: back-translated
monitor-all = gesamt

# en | monitor-agreed = { $missed } missed · { $coming } in the next 24 hours
# status: back-translated
monitor-agreed = { $missed } versäumt · { $coming } in den nächsten 24 Stunden

# en | monitor-missed = missed
# status: back-translated
monitor-missed = versäumt

# en | monitor-here = here
# status: back-translated
monitor-here = hier

# en | monitor-there = there
# status: back-translated
monitor-there = dort

# en | monitor-with = with
# status: back-translated
monitor-with = mit

# en | monitor-anyone = anyone
# status: back-translated
monitor-anyone = irgendjemandem

# en | monitor-hour = hour
# status: back-translated
monitor-hour = Stunde

# en | monitor-contacts = contacts
# status: back-translated
monitor-contacts = Kontakte

# en | supervise-reason = A change needs a reason, on one line of at most 500 characters.
# status: back-translated
supervise-reason = Eine Änderung braucht einen Grund, in einer Zeile mit höchstens 500 Zeichen.

# en | supervise-who = Whoever changes something says who it is: start with --as NAME.
# status: back-translated
supervise-who = Wer etwas ändert, muss sich nennen: mit --as NAME starten.

# en | supervise-target = A target is a whole number from 0 to 1,000,000,000.
# status: back-translated
supervise-target = Ein Soll ist eine ganze Zahl von 0 bis 1.000.000.000.

# en | supervise-changed = Not done: { $staff } has changed it meanwhile ({ $what }). Look again.
# status: back-translated
supervise-changed = Nicht ausgeführt: { $staff } hat es inzwischen geändert ({ $what }). Bitte noch einmal ansehen.

# en | supervise-not-held = Nobody holds this case.
# status: back-translated
supervise-not-held = Diesen Fall bearbeitet niemand.

# en | supervise-nobody = There is no interviewer of this name.
# status: back-translated
supervise-nobody = Niemand mit diesem Namen führt hier Interviews.

# en | supervise-closed = This case is closed.
# status: back-translated
supervise-closed = Dieser Fall ist abgeschlossen.

# en | supervise-speaking = Not done: somebody is being spoken to in this case. Send a message, or wait a minute after the last answer.
# status: back-translated
supervise-speaking = Nicht ausgeführt: Bei diesem Fall wird gerade mit jemandem gesprochen. Senden Sie eine Nachricht oder warten Sie eine Minute nach der letzten Antwort.

# en | supervise-no-supervisor = { $staff } is no supervisor of this study: see cati staff list.
# status: back-translated
supervise-no-supervisor = { $staff } gehört nicht zur Supervision dieser Studie: siehe cati staff list.

# en | supervise-conflict = Not done: { $detail }
# status: back-translated
supervise-conflict = Nicht ausgeführt: { $detail }

# en | key-target = target
# en |     .help = change how many interviews are wanted in the cell
# status: back-translated
key-target = Soll
    .help = ändern, wie viele Interviews in der Zelle gewünscht sind

# en | key-open-cell = open
# en |     .help = open the cell
# status: back-translated
key-open-cell = öffnen
    .help = die Zelle öffnen

# en | key-shut-cell = close
# en |     .help = close the cell: nobody more is admitted
# status: back-translated
key-shut-cell = schließen
    .help = die Zelle schließen: niemand wird mehr zugelassen

# en | key-watch-in = look in
# en |     .help = look in on the interview, read-only, after consent; it is written down
# status: back-translated
key-watch-in = mitlesen
    .help = beim Interview nur mitlesen, nach der Einwilligung; das Mitlesen wird vermerkt

# en | key-free = release
# en |     .help = take the case away, so that it can be handed out again
# status: back-translated
key-free = freigeben
    .help = den Fall entziehen, damit er wieder vergeben werden kann

# en | key-pass-on = pass on
# en |     .help = pass the case to another interviewer
# status: back-translated
key-pass-on = weitergeben
    .help = den Fall jemand anderem geben

# en | key-check = result
# en |     .help = say what the call-back to the respondent came to
# status: back-translated
key-check = Ergebnis
    .help = sagen, was der Kontrollanruf ergeben hat

# en | key-reject = reject
# en |     .help = the interview does not count: its place is free again, it stays in the file
# status: back-translated
key-reject = verwerfen
    .help = das Interview nicht zählen: sein Platz wird wieder frei, es bleibt in der Datei

# en | key-do-it = do it
# status: back-translated
key-do-it = ausführen

# en | key-type-reason = type
# status: back-translated
key-type-reason = tippen

# en | monitor-checks = checks
# status: back-translated
monitor-checks = Kontrolle

# en | monitor-checked = To check: { $open } · confirmed { $confirmed } · not said { $refused } · differs { $differs } · rejected { $rejected }
# status: back-translated
monitor-checked = Zu prüfen: { $open } · bestätigt { $confirmed } · ohne Angabe { $refused } · abweichend { $differs } · verworfen { $rejected }

# en | monitor-interview = interview
# status: back-translated
monitor-interview = Interview

# en | monitor-ended = ended
# status: back-translated
monitor-ended = beendet

# en | monitor-tried = not reached
# status: back-translated
monitor-tried = nicht erreicht

# en | monitor-no-consent = Nobody may look in before the respondent has agreed to be interviewed.
# status: back-translated
monitor-no-consent = Mitlesen darf niemand, bevor die befragte Person in das Interview eingewilligt hat.

# en | monitor-watch-over = This interview is not going on.
# status: back-translated
monitor-watch-over = Dieses Interview läuft gerade nicht.

# en | form-target = Change the target
# status: back-translated
form-target = Soll ändern

# en | form-open = Open the cell
# status: back-translated
form-open = Zelle öffnen

# en | form-shut = Close the cell
# status: back-translated
form-shut = Zelle schließen

# en | form-free = Release the case
# status: back-translated
form-free = Fall freigeben

# en | form-pass-on = Pass the case on
# status: back-translated
form-pass-on = Fall weitergeben

# en | form-check = What the call-back came to
# status: back-translated
form-check = Was der Kontrollanruf ergab

# en | form-reject = Reject the interview
# status: back-translated
form-reject = Interview verwerfen

# en | form-cell = { $cell }: { $counted } counted and { $held } held of { $target }
# status: back-translated
form-cell = { $cell }: { $counted } gezählt und { $held } reserviert von { $target }

# en | form-new-target = New target:
# status: back-translated
form-new-target = Neues Soll:

# en | form-to = To whom:
# status: back-translated
form-to = An wen:

# en | form-result = Result:
# status: back-translated
form-result = Ergebnis:

# en | form-check-digits = 1 confirmed   2 not reached   3 does not want to say   4 says otherwise
# status: back-translated
form-check-digits = 1 bestätigt   2 nicht erreicht   3 will nichts sagen   4 sagt es anders

# en | form-reason = Why:
# status: back-translated
form-reason = Warum:

## Messages

# en | key-message = message
# en |     .help = show a supervisor’s message in full; Enter says that you have read it
# status: back-translated
key-message = Nachricht
    .help = eine Nachricht von der Supervision ganz anzeigen; Enter meldet sie als gelesen

# en | key-message-read = read
# en |     .help = say that you have read the message, with your answer if one is typed
# status: back-translated
key-message-read = gelesen
    .help = die Nachricht als gelesen melden, mit der Antwort, wenn eine getippt ist

# en | key-type-answer = answer
# en |     .help = type an answer of one line
# status: back-translated
key-type-answer = Antwort
    .help = eine Antwort in einer Zeile tippen

# en | key-write = message
# en |     .help = send this interviewer a line
# status: back-translated
key-write = Nachricht
    .help = dieser Person eine Zeile schicken

# en | key-write-to-all = to all
# en |     .help = send everybody who is signed in a line
# status: back-translated
key-write-to-all = an alle
    .help = allen, die angemeldet sind, eine Zeile schicken

# en | message-waiting = F10 · { $staff }: { $text }
# status: back-translated
message-waiting = F10 · { $staff }: { $text }

# en | message-from = Message from { $staff }
# status: back-translated
message-from = Nachricht von { $staff }

# en | message-answer = Answer:
# status: back-translated
message-answer = Antwort:

# en | message-line = Please type one line of at most 120 characters.
# status: back-translated
message-line = Bitte eine Zeile mit höchstens 120 Zeichen tippen.

# en | message-nobody = Nobody is signed in: the message was not sent.
# status: back-translated
message-nobody = Niemand ist angemeldet: Die Nachricht wurde nicht gesendet.

# en | message-everybody = everybody
# status: back-translated
message-everybody = alle

# en | message-sent = { $time } { $staff } → { $to }: { $text }
# status: back-translated
message-sent = { $time } { $staff } → { $to }: { $text }

# en | message-read-by = read by { $names }
# status: back-translated
message-read-by = gelesen von { $names }

# en | message-unread = not read yet
# status: back-translated
message-unread = noch nicht gelesen

# en | form-line = Send a message
# status: back-translated
form-line = Eine Nachricht senden

# en | form-text = Text:
# status: back-translated
form-text = Text:

## Rates and signals on the supervisor’s pages

# en | monitor-rates = rates
# status: back-translated
monitor-rates = Raten

# en | monitor-signals = quality
# status: back-translated
monitor-signals = Qualität

# en | monitor-rate = rate
# status: back-translated
monitor-rate = Rate

# en | monitor-formula = is
# status: back-translated
monitor-formula = Formel

# en | measure-age = as of { $age } ago
# status: back-translated
measure-age = Zahlen { $age } alt

# en | measure-reading = reading, { $many } so far …
# status: back-translated
measure-reading = wird gelesen, bisher { $many } …

# en | rates-head = { $all } cases, { $today } of today · { $age } · every minute
# status: back-translated
rates-head = { $all } Fälle, { $today } von heute · { $age } · jede Minute

# en | rates-groups = I complete { $I } · P partial { $P } · R refusal { $R } · NC no contact { $NC } · O other { $O } · UH household unknown { $UH } · UO eligibility unknown { $UO } · NE not eligible { $NE }
# status: back-translated
rates-groups = I vollständig { $I } · P teilweise { $P } · R verweigert { $R } · NC nicht erreicht { $NC } · O Sonstiges { $O } · UH Haushalt unklar { $UH } · UO Zielgruppe unklar { $UO } · NE nicht Zielgruppe { $NE }

# en | rates-basis = e = { $e }, { $eligible } eligible of { $known } known · D0 = I+P+R+NC+O · De = D0 + e·(UH+UO) · D = D0+UH+UO
# status: back-translated
rates-basis = e = { $e }, { $eligible } in der Zielgruppe von { $known } geklärten · D0 = I+P+R+NC+O · De = D0 + e·(UH+UO) · D = D0+UH+UO

# en | rates-explained = Today: cases whose code is from a call of today. – is undefined. All of it is about the fieldwork, not the population.
# status: back-translated
rates-explained = Heute: Fälle, deren Code aus einem heutigen Anruf stammt. – heißt: nicht definiert. Alles beschreibt die Feldarbeit, nicht die Bevölkerung.

# en | signals-head = { $completes } completes · { $age } · every 10 minutes
# status: back-translated
signals-head = vollständige Interviews: { $completes } · { $age } · alle 10 Minuten

# en | signals-pace = pace
# status: back-translated
signals-pace = Dauer

# en | signals-speeding = hasty
# status: back-translated
signals-speeding = hastig

# en | signals-alike = alike
# status: back-translated
signals-alike = gleich

# en | signals-back = back
# status: back-translated
signals-back = zurück

# en | signals-items = Interviewers’ part of an item’s variance, largest first (0–2 % is usual): { $items }
# status: back-translated
signals-items = Anteil der interviewenden Personen an der Varianz einer Frage, größter zuerst (0–2 % sind üblich): { $items }

# en | signals-explained = Signals, not verdicts: look, listen, ask. pace: 100 % is usual, less is faster · hasty: interviews with a pace below 50 % · alike: batteries with one answer in every row · DK: don’t know · back: times of going back by answers · – too little to tell
# status: back-translated
signals-explained = Hinweise, keine Urteile: hinsehen, hinhören, fragen. Dauer: 100 % ist üblich, weniger ist schneller · hastig: Interviews mit Dauer unter 50 % · gleich: Batterien mit derselben Antwort in jeder Zeile · w. n.: weiß nicht · zurück: Rückschritte je Antwort · – zu wenig für eine Aussage

# en | message-unread-by = not read by { $names }
# status: back-translated
message-unread-by = nicht gelesen von { $names }

## Checks of any interview

# en | key-check-other = other’s result
# en |     .help = say what the call-back on any complete came to, drawn or not
# status: back-translated
key-check-other = Ergebnis zu anderem
    .help = sagen, was der Kontrollanruf zu einem beliebigen vollständigen Interview ergab, gezogen oder nicht

# en | key-reject-other = reject other
# en |     .help = any complete does not count: its place is free again, it stays in the file
# status: back-translated
key-reject-other = anderes verwerfen
    .help = ein beliebiges vollständiges Interview nicht zählen: sein Platz wird wieder frei, es bleibt in der Datei

# en | monitor-number = number
# status: back-translated
monitor-number = Nummer

# en | monitor-number-hidden = needs --as
# status: back-translated
monitor-number-hidden = braucht --as

# en | form-any = Any complete, whether it was drawn or not.
# status: back-translated
form-any = Ein beliebiges vollständiges Interview, gezogen oder nicht.

# en | form-interview = Interview:
# status: back-translated
form-interview = Interview:

# en | form-check-other = Interview, result:
# status: back-translated
form-check-other = Interview, Ergebnis:

# en | form-interview-wrong = Please type the number of an interview.
# status: back-translated
form-interview-wrong = Bitte die Nummer eines Interviews tippen.

# en | form-check-other-wrong = Please type the number of the interview, a blank and the digit of the result, such as 123 1.
# status: back-translated
form-check-other-wrong = Bitte die Nummer des Interviews, ein Leerzeichen und die Ziffer des Ergebnisses tippen, etwa 123 1.

## The report of a study

# en | report-decimal = .
# status: back-translated
report-decimal = ,

# en | report-thousands = ,
# status: back-translated
report-thousands = .

# en | report-kicker = Report of results
# status: back-translated
report-kicker = Ergebnisbericht

# en | report-training = Training study: practice interviews. No figure here says anything about anybody.
# status: back-translated
report-training = Trainingsstudie: Interviews zum Üben. Keine Zahl hier sagt etwas über irgendjemanden aus.

# en | report-simulated = Robots have worked on this study: the respondents are simulated, nobody gave these answers.
# status: back-translated
report-simulated = An dieser Studie haben Roboter gearbeitet: Die Befragten sind simuliert, niemand hat diese Antworten gegeben.

# en | report-training-short = training study
# status: back-translated
report-training-short = Trainingsstudie

# en | report-simulated-short = simulated respondents
# status: back-translated
report-simulated-short = simulierte Befragte

# en | report-contents = Contents
# status: back-translated
report-contents = Inhalt

# en | report-graphs = Graphs
# status: back-translated
report-graphs = Grafiken

# en | report-notes = Notes
# status: back-translated
report-notes = Anmerkungen

# en | report-none = No interview is complete yet. As soon as one is, the graphs stand here.
# status: back-translated
report-none = Noch ist kein Interview vollständig. Sobald es eines ist, stehen hier die Grafiken.

# en | report-of-indices = This questionnaire describes no report of its own: these are its indices.
# status: back-translated
report-of-indices = Dieser Fragebogen beschreibt keinen eigenen Bericht: Hier stehen seine Indizes.

# en | report-going-on = The field is at work: { $counted } interviews of { $target } wanted, { $percent } % of the places are filled.
# status: back-translated
report-going-on = Die Feldarbeit läuft: { $counted } von { $target } gewünschten Interviews, { $percent } % der Plätze sind besetzt.

# en | report-full = The field is done: { $counted } interviews, { $target } were wanted.
# status: back-translated
report-full = Die Feldarbeit ist beendet: { $counted } Interviews, gewünscht waren { $target }.

# en | report-interviews = Interviews: { $counted }.
# status: back-translated
report-interviews = Interviews: { $counted }.

# en | report-day = { $day } { $month } { $year }
# status: back-translated
report-day = { $day }. { $month } { $year }

# en | report-dates = The first began on { $from }, the last on { $to }.
# status: back-translated
report-dates = Das erste begann am { $from }, das letzte am { $to }.

# en | report-fieldwork = Fieldwork
# status: back-translated
report-fieldwork = Feldarbeit

# en | report-organisation = Held by telephone by { $organisation }.
# status: back-translated
report-organisation = Telefoninterviews, geführt von { $organisation }.

# en | report-country = country
# status: back-translated
report-country = Land

# en | report-completes = interviews
# status: back-translated
report-completes = Interviews

# en | report-over = of them over quota
# status: back-translated
report-over = davon über der Quote

# en | report-wanted = wanted
# status: back-translated
report-wanted = gewünscht

# en | report-all = all countries
# status: back-translated
report-all = alle Länder

# en | report-cells = Quotas by { $name }: { $full } of { $cells } cells are full.
# status: back-translated
report-cells = Quoten nach { $name }: { $full } von { $cells } Zellen sind voll.

# en | report-rejected = Rejected and left out: { $count }.
# status: back-translated
report-rejected = Verworfen und nicht enthalten: { $count }.

# en | report-outcomes = Outcomes and rates
# status: back-translated
report-outcomes = Ergebnisse der Fälle und Raten

# en | report-group = outcome, by group of AAPOR
# status: back-translated
report-group = Ergebnis, nach Gruppen der AAPOR

# en | report-cases = cases
# status: back-translated
report-cases = Fälle

# en | report-group-i = complete interviews
# status: back-translated
report-group-i = vollständige Interviews

# en | report-group-p = partial interviews
# status: back-translated
report-group-p = Teilinterviews

# en | report-group-r = refusals and break-offs
# status: back-translated
report-group-r = Verweigerungen und Abbrüche

# en | report-group-nc = eligible, not spoken to
# status: back-translated
report-group-nc = zur Zielgruppe gehörend, nicht erreicht

# en | report-group-o = eligible, other reason
# status: back-translated
report-group-o = zur Zielgruppe gehörend, anderer Grund

# en | report-group-uh = not known whether a household
# status: back-translated
report-group-uh = unbekannt, ob Haushalt

# en | report-group-uo = not known whether somebody is eligible
# status: back-translated
report-group-uo = unbekannt, ob jemand zur Zielgruppe gehört

# en | report-group-ne = not eligible
# status: back-translated
report-group-ne = nicht zur Zielgruppe gehörend

# en | report-rate = rate, by AAPOR’s definitions
# status: back-translated
report-rate = Rate, nach den Definitionen der AAPOR

# en | report-rate-rr1 = response, of all cases that may be eligible
# status: back-translated
report-rate-rr1 = Ausschöpfung, von allen Fällen, die Zielgruppe sein können

# en | report-rate-rr3 = response, unknown cases estimated
# status: back-translated
report-rate-rr3 = Ausschöpfung, unbekannte Fälle geschätzt

# en | report-rate-rr5 = response, of cases known to be eligible
# status: back-translated
report-rate-rr5 = Ausschöpfung, von Fällen, die sicher Zielgruppe sind

# en | report-rate-coop1 = cooperation, of those spoken to
# status: back-translated
report-rate-coop1 = Kooperation, von den Erreichten

# en | report-rate-ref1 = refusal, of all cases that may be eligible
# status: back-translated
report-rate-ref1 = Verweigerung, von allen Fällen, die Zielgruppe sein können

# en | report-rate-con1 = contact, of all cases that may be eligible
# status: back-translated
report-rate-con1 = Kontakt, von allen Fällen, die Zielgruppe sein können

# en | report-rates-note = Where quotas turn people away, rates describe the fieldwork and not how good the sample is. All { $all } rates: cati rates.
# status: back-translated
report-rates-note = Wo Quoten Menschen abweisen, beschreiben Raten die Feldarbeit und nicht die Güte der Stichprobe. Alle { $all } Raten: cati rates.

# en | report-weights = Weights
# status: back-translated
report-weights = Gewichte

# en | report-weights-country = Between countries: each counts by its people aged 18 and over (w_country). All graphs use this weight alone.
# status: back-translated
report-weights-country = Zwischen den Ländern: Jedes zählt nach seiner Bevölkerung ab 18 Jahren (w_country). Alle Grafiken verwenden allein dieses Gewicht.

# en | report-weights-within = Within countries: raked to the population over the margins of the quotas (w_quota), in the exported data, not in these graphs.
# status: back-translated
report-weights-within = Innerhalb der Länder: durch Raking über die Randverteilungen der Quoten an die Bevölkerung angepasst (w_quota); in den exportierten Daten, nicht in diesen Grafiken.

# en | report-weights-none = Within countries every interview counts the same.
# status: back-translated
report-weights-none = Innerhalb der Länder zählt jedes Interview gleich.

# en | report-weights-merged = { $country }: { $options } count as one in { $group }, since somebody is missing.
# status: back-translated
report-weights-merged = { $country }: { $options } zählen in { $group } als eine Kategorie, weil für eine davon Interviews fehlen.

# en | report-weights-empty = { $country }: nobody was interviewed of { $categories }, so that in the data w_quota is 1 there.
# status: back-translated
report-weights-empty = { $country }: Aus { $categories } wurde niemand befragt; in den Daten ist w_quota für dieses Land deshalb 1.

# en | report-weights-unweighted = { $country }: what is known does not allow weighting to the population, so that in the data w_quota is 1 there. cati weight says why.
# status: back-translated
report-weights-unweighted = { $country }: Was bekannt ist, reicht nicht, um die Interviews an die Bevölkerung anzupassen; in den Daten ist w_quota für dieses Land deshalb 1. Den genauen Grund nennt cati weight.

# en | report-weights-unknown = { $country }: the number of its people is not known, so that w_country is 1 everywhere.
# status: back-translated
report-weights-unknown = { $country }: Die Bevölkerungszahl ist nicht bekannt; w_country ist deshalb überall 1.

# en | report-cost = Design effect { $deff }, effective n { $effective }.
# status: back-translated
report-cost = Designeffekt { $deff }, effektives n { $effective }.

# en | report-cost-both = Both together: design effect { $deff }, effective n { $effective }.
# status: back-translated
report-cost-both = Beide zusammen: Designeffekt { $deff }, effektives n { $effective }.

# en | report-country-weight = country weight
# status: back-translated
report-country-weight = Ländergewicht

# en | report-within-weight = within, from to
# status: back-translated
report-within-weight = Gewicht im Land, von bis

# en | report-reading = How to read the graphs
# status: back-translated
report-reading = Wie die Grafiken zu lesen sind

# en | report-read-found = Bars and points are what this study found. The thin line is the 95 % confidence interval: the longer it is, the less sure the figure.
# status: back-translated
report-read-found = Balken und Punkte zeigen, was diese Studie gefunden hat. Die dünne Linie ist das 95-%-Konfidenzintervall: je länger, desto unsicherer die Zahl.

# en | report-read-published = The diamond is what was published. ≈ stands before a figure that the publication gives in round words, * after one that was worked out from others. Where it gives no number, its words on how a figure stands are repeated. The publication:
# status: back-translated
report-read-published = Die Raute zeigt, was veröffentlicht wurde. ≈ steht vor einer Zahl, die die Veröffentlichung nur ungefähr nennt, * hinter einer, die aus anderen errechnet wurde. Wo sie keine Zahl nennt, sind ihre Worte zur Höhe des Werts wiedergegeben. Die Veröffentlichung:

# en | report-read-weight = All figures are weighted by country alone, so that they can be compared with what was published: within a country every interview counts the same.
# status: back-translated
report-read-weight = Alle Zahlen sind allein nach Ländern gewichtet, damit sie mit den veröffentlichten vergleichbar sind: Innerhalb eines Landes zählt jedes Interview gleich.

# en | report-read-weight-alone = All figures are weighted by country alone: within a country every interview counts the same.
# status: back-translated
report-read-weight-alone = Alle Zahlen sind allein nach Ländern gewichtet: Innerhalb eines Landes zählt jedes Interview gleich.

# en | report-read-missing = Don’t know, refused and what was not asked are left out of each figure. How many answered and how many were left out stands in the table under each graph.
# status: back-translated
report-read-missing = „Weiß nicht“, „keine Angabe“ und nicht gestellte Fragen bleiben bei jeder Zahl außer Betracht. Wie viele geantwortet haben und wie viele nicht enthalten sind, steht in der Tabelle unter jeder Grafik.

# en | report-read-quota = The sample was filled by quotas and not drawn at random. The intervals treat it as if it had been, and the weights as fixed: they show how much chance alone would do, and prove no difference.
# status: back-translated
report-read-quota = Die Stichprobe ist nach Quoten gefüllt und nicht zufällig gezogen. Die Intervalle behandeln sie, als wäre sie zufällig gezogen, und die Gewichte als fest. So zeigen die Intervalle, wie viel allein der Zufall ausmachen würde, und beweisen keinen Unterschied.

# en | report-read-evidence = † marks figures that rest on a question whose wording was inferred, ‡ those that rest on one written for this project. Which these are stands under each graph.
# status: back-translated
report-read-evidence = † kennzeichnet Zahlen, die auf einer Frage mit erschlossenem Wortlaut beruhen, ‡ solche, die auf einer für dieses Projekt geschriebenen Frage beruhen. Welche das sind, steht unter jeder Grafik.

# en | report-legend-found = found, with 95 % interval
# status: back-translated
report-legend-found = gefunden, mit 95-%-Intervall

# en | report-found = found
# status: back-translated
report-found = gefunden

# en | report-published = published
# status: back-translated
report-published = veröffentlicht

# en | report-difference = difference
# status: back-translated
report-difference = Unterschied

# en | report-interval = 95 % interval
# status: back-translated
report-interval = 95-%-Intervall

# en | report-from-to = { $from } to { $to }
# status: back-translated
report-from-to = { $from } bis { $to }

# en | report-n = n
# status: back-translated
report-n = n

# en | report-left-out = left out
# status: back-translated
report-left-out = nicht enthalten

# en | report-figures = The figures
# status: back-translated
report-figures = Die Zahlen

# en | report-undefined = undefined
# status: back-translated
report-undefined = nicht definiert

# en | report-nobody = nobody
# status: back-translated
report-nobody = niemand

# en | report-unit-percent = percent
# status: back-translated
report-unit-percent = Prozent

# en | report-unit-points = 0 to 100
# status: back-translated
report-unit-points = 0 bis 100

# en | report-unit-correlation = correlation
# status: back-translated
report-unit-correlation = Korrelation

# en | report-kind-bars = Bar chart; all figures stand in the table below it.
# status: back-translated
report-kind-bars = Balkendiagramm; alle Zahlen stehen in der Tabelle darunter.

# en | report-kind-dots = Points on a line through zero; all figures stand in the table below it.
# status: back-translated
report-kind-dots = Punkte auf einer Linie durch null; alle Zahlen stehen in der Tabelle darunter.

# en | report-kind-strip = A bar divided into parts; all figures stand in the table below it.
# status: back-translated
report-kind-strip = Ein unterteilter Balken; alle Zahlen stehen in der Tabelle darunter.

# en | report-describes = Lowest: { $least }. Highest: { $most }.
# status: back-translated
report-describes = Am niedrigsten: { $least }. Am höchsten: { $most }.

# en | report-rests-inferred = Wording inferred:
# status: back-translated
report-rests-inferred = Wortlaut erschlossen:

# en | report-rests-ours = Written for this project:
# status: back-translated
report-rests-ours = Für dieses Projekt geschrieben:

# en | report-like-highest = highest
# status: back-translated
report-like-highest = am höchsten

# en | report-like-high = high
# status: back-translated
report-like-high = hoch

# en | report-like-between = in between
# status: back-translated
report-like-between = dazwischen

# en | report-like-above = above average
# status: back-translated
report-like-above = über dem Mittel

# en | report-like-lower = considerably lower
# status: back-translated
report-like-lower = deutlich niedriger

# en | report-like-low = among the lowest
# status: back-translated
report-like-low = mit am niedrigsten

# en | report-like-lowest = lowest
# status: back-translated
report-like-lowest = am niedrigsten

# en | report-like-positive = positive
# status: back-translated
report-like-positive = positiv

# en | report-like-moderate = moderate
# status: back-translated
report-like-moderate = moderat

# en | report-like-weak-positive = weak, positive
# status: back-translated
report-like-weak-positive = schwach positiv

# en | report-like-weak = weak
# status: back-translated
report-like-weak = schwach

# en | report-like-not-significant = not significant
# status: back-translated
report-like-not-significant = nicht signifikant

# en | report-like-weak-negative = weak, negative
# status: back-translated
report-like-weak-negative = schwach negativ

# en | report-like-negative = negative
# status: back-translated
report-like-negative = negativ

## Columns of the data that goes out

# en | data-interview = number of the interview in the study
# status: back-translated
data-interview = Nummer des Interviews in der Studie

# en | data-case = number of the case; several persons of a household have the same
# status: back-translated
data-case = Nummer des Falls; mehrere Personen eines Haushalts haben dieselbe

# en | data-kind = live or training
# status: back-translated
data-kind = echt oder Training

# en | data-live = live
# status: back-translated
data-live = echt

# en | data-training = training
# status: back-translated
data-training = Training

# en | data-country = country of the case
# status: back-translated
data-country = Land des Falls

# en | data-language = language spoken last
# status: back-translated
data-language = zuletzt gesprochene Sprache

# en | data-interviewer = number of the interviewer
# status: back-translated
data-interviewer = Nummer der interviewenden Person

# en | data-version = version of the questionnaire
# status: back-translated
data-version = Version des Fragebogens

# en | data-started-at = beginning, UTC
# status: back-translated
data-started-at = Beginn, UTC

# en | data-ended-at = end, UTC
# status: back-translated
data-ended-at = Ende, UTC

# en | data-seconds = seconds of interviewing, without interruptions
# status: back-translated
data-seconds = Dauer des Interviews in Sekunden, ohne Unterbrechungen

# en | data-state = complete or partial
# status: back-translated
data-state = vollständig oder teilweise

# en | data-complete = complete
# status: back-translated
data-complete = vollständig

# en | data-partial = partial
# status: back-translated
data-partial = teilweise

# en | data-over-quota = 1: a complete whose place was taken; reported apart
# status: back-translated
data-over-quota = 1: ein vollständiges Interview, dessen Platz vergeben war; getrennt ausgewiesen

# en | data-no = no
# status: back-translated
data-no = nein

# en | data-yes = yes
# status: back-translated
data-yes = ja

# en | data-chosen = chosen
# status: back-translated
data-chosen = genannt

# en | data-not-chosen = not chosen
# status: back-translated
data-not-chosen = nicht genannt

# en | data-index = index { $name }
# status: back-translated
data-index = Index { $name }

# en | data-w-quota = weight to the population of each country, mean 1 in a country
# status: back-translated
data-w-quota = Anpassungsgewicht an die Bevölkerung jedes Landes, im Mittel 1 je Land

# en | data-w-country = weight of the countries to each other, by their population aged 18 and over
# status: back-translated
data-w-country = Gewicht der Länder zueinander, nach ihrer Bevölkerung ab 18 Jahren

# en | data-weight = weight: w_quota times w_country, sum as many as interviews
# status: back-translated
data-weight = Gewicht: w_quota mal w_country, Summe gleich der Zahl der Interviews

# en | data-para-attempts = calls to the case until the interview ended
# status: back-translated
data-para-attempts = Anrufe bei diesem Fall bis zum Ende des Interviews

# en | data-para-suspended = how often the interview was put aside
# status: back-translated
data-para-suspended = wie oft das Interview unterbrochen wurde

# en | data-para-back-ups = how often the interviewer went back
# status: back-translated
data-para-back-ups = wie oft im Interview zurückgegangen wurde

# en | data-para-section = seconds at section { $name }
# status: back-translated
data-para-section = Sekunden im Abschnitt { $name }

# en | data-para-item = seconds at { $name }
# status: back-translated
data-para-item = Sekunden bei { $name }

## Documents that describe the data

# en | document-training = Training study: what is in the data is for practice and no survey result.
# status: back-translated
document-training = Trainingsstudie: Was in den Daten steht, dient der Übung und ist kein Umfrageergebnis.

# en | document-simulated = Simulated respondents: robots gave these answers, no person did.
# status: back-translated
document-simulated = Simulierte Befragte: Diese Antworten stammen von Robotern, nicht von Menschen.

# en | document-questionnaire = Questionnaire { $name }, version { $version }
# status: back-translated
document-questionnaire = Fragebogen { $name }, Version { $version }

# en | document-organisation = Fieldwork: { $organisation }
# status: back-translated
document-organisation = Datenerhebung: { $organisation }

# en | document-begun = Interviews begun from { $first } to { $last }
# status: back-translated
document-begun = Beginn der Interviews: { $first } bis { $last }

# en | document-interviews = Interviews: { $n }
# status: back-translated
document-interviews = Anzahl der Interviews: { $n }

# en | document-missing = User-missing: don’t know and refused. System-missing: not asked, or not reached.
# status: back-translated
document-missing = Benutzerdefiniert fehlende Werte: weiß nicht und keine Angabe. Systemdefiniert fehlende Werte: Frage nicht gestellt oder nicht erreicht.

# en | document-cut-labels = Labels that are too long for SPSS are cut; they stand whole in the codebook and in the variable’s attributes.
# status: back-translated
document-cut-labels = Labels, die für SPSS zu lang sind, sind abgeschnitten; vollständig stehen sie im Codebuch und in den Attributen der jeweiligen Variablen.

# en | document-unit = Individual
# status: back-translated
document-unit = Person

# en | document-kind = Survey data
# status: back-translated
document-kind = Umfragedaten

# en | document-telephone = Telephone interview, computer-assisted (CATI)
# status: back-translated
document-telephone = Telefoninterview, computergestützt (CATI)

# en | document-instrument = Structured questionnaire
# status: back-translated
document-instrument = Strukturierter Fragebogen

# en | document-quotas = Quota sample by telephone. Quotas on: { $groups }. Once a strict cell is full, nobody more is interviewed for it.
# status: back-translated
document-quotas = Telefonische Quotenstichprobe. Quoten nach: { $groups }. Ist eine strenge Zelle voll, wird für sie niemand mehr befragt.

# en | document-no-quotas = Telephone sample without quotas.
# status: back-translated
document-no-quotas = Telefonische Stichprobe ohne Quoten.

# en | document-whoever = Within a household: whoever answers the telephone.
# status: back-translated
document-whoever = Im Haushalt: wer den Anruf annimmt.

# en | document-last-birthday = Within a household: the person who had the most recent birthday.
# status: back-translated
document-last-birthday = Im Haushalt: die Person, die zuletzt Geburtstag hatte.

# en | document-youngest-man = Within a household: the youngest man at home, else the youngest woman.
# status: back-translated
document-youngest-man = Im Haushalt: der jüngste anwesende Mann, sonst die jüngste Frau.

# en | document-weights = weight = w_quota × w_country. w_quota adjusts the interviews of each country to its population over the margins of the quotas (raking, mean 1 in a country); w_country adjusts the countries to each other by their population. It is a quota sample: standard errors describe it only as if it had been drawn at random.
# status: back-translated
document-weights = weight = w_quota × w_country. w_quota passt die Interviews jedes Landes über die Randverteilungen der Quoten an seine Bevölkerung an (Raking, Mittelwert 1 je Land); w_country gleicht die Länder nach ihrer Bevölkerung untereinander aus. Es ist eine Quotenstichprobe: Standardfehler beschreiben sie nur so, als wäre sie zufällig gezogen.

# en | document-over-quota = Completes whose place was taken meanwhile are in the data: over_quota is 1.
# status: back-translated
document-over-quota = Vollständige Interviews, deren Platz inzwischen vergeben war, sind in den Daten: over_quota ist 1.

# en | document-partials = Partial interviews are in the data too: state is partial.
# status: back-translated
document-partials = Auch Teilinterviews sind in den Daten: state ist partial.

# en | document-contacts = Telephone numbers, names and notes are not in the data.
# status: back-translated
document-contacts = Telefonnummern, Namen und Notizen sind nicht in den Daten.

# en | document-frequencies = Frequencies, valid and missing numbers and means stand without weights and weighted by the variable weight. Interviews without a weight count 0 there.
# status: back-translated
document-frequencies = Häufigkeiten, die Zahlen gültiger und fehlender Werte sowie Mittelwerte stehen ungewichtet und mit der Variablen weight gewichtet. Interviews ohne Gewicht zählen gewichtet 0.

# en | document-filters = The universe of a variable is its filter as the questionnaire writes it; codes stand there by their names.
# status: back-translated
document-filters = Die Grundgesamtheit einer Variablen ist ihr Filter, wie er im Fragebogen steht; Codes stehen darin mit ihren Namen.

# en | document-data = The data are what `{ $command }` writes.
# status: back-translated
document-data = Die Daten sind, was `{ $command }` schreibt.

# en | document-wording-documented = The wording is documented in the study’s own publications.
# status: back-translated
document-wording-documented = Der Wortlaut ist in den Veröffentlichungen der Studie belegt.

# en | document-wording-inferred = The wording is inferred from the study’s publications.
# status: back-translated
document-wording-inferred = Der Wortlaut ist aus den Veröffentlichungen der Studie erschlossen.

# en | document-wording-ours = The wording was made for this questionnaire.
# status: back-translated
document-wording-ours = Der Wortlaut wurde für diesen Fragebogen geschrieben.

## Towns that time zones are named after

# en | town-prague = Prague
# status: back-translated
town-prague = Prag

# en | town-berlin = Berlin
# status: back-translated
town-berlin = Berlin

# en | town-copenhagen = Copenhagen
# status: back-translated
town-copenhagen = Kopenhagen

# en | town-paris = Paris
# status: back-translated
town-paris = Paris

# en | town-london = London
# status: back-translated
town-london = London
