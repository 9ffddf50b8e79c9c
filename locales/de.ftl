# Die Oberfläche auf Deutsch. Was den Befragten vorgelesen wird, steht in den Dateien des Fragebogens.
# `help` sagt auf der Hilfeseite ausführlich, was eine Taste tut; die kurzen Namen stehen in der Tastenleiste.

## Sprachen, Tage, Zeiten

language-en = Englisch
language-de = Deutsch
language-fr = Französisch
language-da = Dänisch
language-cs = Tschechisch

weekday-1 = Mo
weekday-2 = Di
weekday-3 = Mi
weekday-4 = Do
weekday-5 = Fr
weekday-6 = Sa
weekday-7 = So
month-1 = Jan.
month-2 = Feb.
month-3 = März
month-4 = Apr.
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = Aug.
month-9 = Sept.
month-10 = Okt.
month-11 = Nov.
month-12 = Dez.
date = { $weekday }, { $day }. { $month }
date-time = { $date }, { $time }
date-time-year = { $date } { $year }, { $time }

## Kopfzeile

mode-training = TRAINING
mode-practice = ÜBUNG: nichts wird gespeichert
header-case = Fall { $case }
header-unit = { $number } von { $of }
header-over-quota = über der Quote
header-clocks = Anruf { $duration } · { $time }
too-small = Das Fenster ist zu klein. Bitte mindestens { $columns } Spalten breit und { $lines } Zeilen hoch machen. Nichts geht verloren; bis dahin gilt keine Taste außer Strg-C.
more-lines = ── mehr: ↑ { $above }  ↓ { $below } ──

## Was auf den Tasten steht

cap-enter = Enter
cap-esc = Esc
cap-page-up = Bild↑
cap-page-down = Bild↓
cap-home = Pos1
cap-end = Ende
cap-delete = Entf
cap-backspace = Rücktaste
cap-tab = Tab
cap-back-tab = Umschalt-Tab
cap-space = Leertaste
cap-ctrl = Strg-{ $letter }
cap-letters = Buchstabe
cap-text = Text

## Was die Tasten tun

key-sign-in = anmelden
key-type-name = Name eintippen
    .help = Anfang eines Namens eintippen; der erste, der so beginnt, gilt
key-quit = beenden
key-take-back = fortsetzen
    .help = den abgebrochenen Fall wieder aufnehmen
key-take-over = übernehmen
    .help = den Fall vom anderen Fenster übernehmen, das ihn dann abgeben muss
key-next-call = nächster Anruf
    .help = den nächsten Fall holen
key-countries = Länder
    .help = wählen, welche Länder Sie anrufen
key-sign-out = abmelden
    .help = abmelden: jemand anders arbeitet an diesem Platz
key-choose = übernehmen
key-on-off = an/aus
    .help = das Land mit dieser Nummer an- oder abwählen
key-on-off-here = an/aus
    .help = das markierte Land an- oder abwählen
key-answered = jemand ist dran
    .help = jemand meldet sich: weiter zum Interview
key-another = andere Person ist dran
    .help = eine andere erwachsene Person ist am Telefon: diese befragen
key-confirm = bestätigen
    .help = das Ergebnis bestätigen
key-outcome = Ergebnis
    .help = das Ergebnis mit diesem Buchstaben wählen; Enter bestätigt es
key-undo = zurücknehmen
    .help = die Wahl zurücknehmen
key-give-back = zurückgeben
    .help = den Fall ohne Anruf zurückgeben
key-take = weiter
    .help = die Eingabe übernehmen; ohne Eingabe die Antwort behalten und weiter
key-done = fertig
    .help = den getippten Code an- oder abwählen; ohne Eingabe die Auswahl übernehmen
key-read = vorgelesen, weiter
key-finish = beenden
    .help = die Schlussworte sind vorgelesen: beenden
key-ask-for-another = andere Person
    .help = die Schlussworte an diese Person sind vorgelesen: nach einer anderen Person fragen
key-code = Code
    .help = den Code der Antwort oder die Zahl eintippen
key-clear = leeren
    .help = die Eingabe leeren
key-back = zurück
    .help = eine Frage zurück
key-forward = vor
    .help = vor über Beantwortetes
key-unanswered = offene
    .help = zur ersten Frage ohne Antwort
key-dont-know = weiß nicht
key-refused = keine Angabe
key-language = Sprache
    .help = die Sprache des Interviews wechseln; die Antworten bleiben
key-note = Notiz
    .help = eine Notiz zum Fall schreiben
key-suspend = Termin
    .help = das Interview unterbrechen und sagen, wann wieder angerufen wird
key-break-off = Abbruch
    .help = die befragte Person bricht ab oder verweigert
key-take-anyway = übernehmen
    .help = die Antwort mit allen Folgen übernehmen
key-keep = nichts ändern
    .help = alles lassen, wie es war
key-speak = wechseln
    .help = in dieser Sprache fortfahren
key-speak-at-once = sofort wechseln
    .help = sofort in der Sprache mit dieser Nummer fortfahren
key-pick = wählen
    .help = die Zeile mit dieser Nummer wählen
key-save = Notiz speichern
key-type-note = schreiben
key-edit = bewegen, löschen
    .help = im Text bewegen und löschen
key-discard = verwerfen
    .help = die Notiz verwerfen
key-write-on = weiterschreiben
key-take-time = übernehmen
    .help = die Zeit übernehmen
key-next-field = anderes Feld
key-previous-field = anderes Feld
key-type-time = eintippen
    .help = ein Datum oder eine Uhrzeit eintippen
key-leave-now = beenden
key-give-back-and-leave = zurückgeben und beenden
    .help = den Fall ohne Anruf zurückgeben und beenden
key-leave-as-it-is = so beenden
    .help = beenden, ohne zu sagen, wann wieder angerufen wird
key-stay = bleiben
    .help = bleiben und weitermachen
key-cancel = zurück
    .help = schließen und zurück
key-close = schließen
key-erase = korrigieren
    .help = das letzte Zeichen zurücknehmen
key-up = nach oben
key-down = nach unten
key-scroll-up = nach oben blättern
key-scroll-down = nach unten blättern
key-page-up = eine Seite nach oben
key-page-down = eine Seite nach unten
key-help = Hilfe
key-leave = beenden
    .help = das Programm beenden; fragt nach und beendet nie ein Interview

## Anmelden

sign-in-question = Wer führt die Interviews?
sign-in-nobody = Noch keine Namen.
sign-in-name = Name:
sign-in-hint = Pfeiltasten, oder den Anfang Ihres Namens tippen
sign-in-new-hint = Pfeiltasten, oder Ihren Namen tippen
sign-in-new = neu: { $name }
sign-in-unknown = Kein Name beginnt so. Bitten Sie die Supervision, Ihren einzutragen.
sign-in-as = Enter: als { $name } anmelden
sign-in-as-new = Enter: als { $name } anmelden (neu)

## Zwischen zwei Anrufen

ready-next-call = Enter: nächster Anruf
ready-try-again = Enter: erneut suchen
ready-take-back = Enter: Fall fortsetzen
ready-cut-off-interview = Ihr Interview mit Fall { $case } wurde unterbrochen ({ $seen }). Alle Antworten sind da; es geht bei der Frage weiter, bei der es stehen blieb.
ready-cut-off-call = Ihr Anruf bei Fall { $case } wurde unterbrochen ({ $seen }).
ready-elsewhere = Ein anderes Fenster, in dem { $staff } angemeldet ist, bearbeitet offenbar Fall { $case }. Wenn nicht, übernimmt t den Fall.
ready-nothing = Zurzeit ist kein Fall anzurufen.
ready-nothing-until = Zurzeit ist kein Fall anzurufen. Der nächste ist fällig: { $due }.
ready-today = Seit der Anmeldung: { $calls ->
        [one] 1 Anruf
       *[other] { $calls } Anrufe
    }, { $completes ->
        [one] 1 vollständiges Interview
       *[other] { $completes } vollständige Interviews
    }.
ready-last = Letzter Anruf, Fall { $case }: { $outcome }
ready-last-due = ; wieder { $due }
ready-last-over = ; der Platz war vergeben, es zählt über der Quote
ready-count = { $counted } von { $target }
ready-countries = Angerufene Länder: { $countries }
ready-all-countries = alle
countries-title = Länder
countries-question = Welche Länder rufen Sie an?

## Ein Anruf

call-name = Verlangen Sie: { $name }
call-clocks = { $country }: In { $town } ist es { $there }, hier { $here }.
call-clock-here = { $country }: Hier ist es { $here }.
call-appointment = Termin: { $at }
call-suspended = Interview fortzusetzen auf { $language } bei: { $at }
call-note = „{ $text }“ · { $staff }
call-vanished = unterbrochen
call-question = Rufen Sie an. Was geschieht?
prompt-answered = Enter: jemand ist dran
prompt-answered-again = Enter: jemand ist dran, Interview fortsetzen

## Fragen

prompt-code = Code:
prompt-codes = Codes, dann Enter:
prompt-number = Zahl ({ $min } bis { $max }):
prompt-read = Enter: vorgelesen, weiter
prompt-finish = Enter: vorgelesen, beenden
prompt-another = Enter: vorgelesen, dann nach einer anderen Person fragen
prompt-enter = Enter: { $answer }
prompt-in-force = ✓ { $answer }
prompt-outcome-note = Enter: { $answer } – mit Begründung
prompt-outcome-time = Enter: { $answer } – mit Zeitpunkt
prompt-outcome-never-again = Enter: { $answer } – keine der Nummern wird wieder angerufen
notice-changed = Die Frage wurde geändert, seit sie beantwortet wurde. Bitte noch einmal stellen; Enter allein behält die Antwort.
notice-passed-over = { $more ->
        [0] Davor noch offen: { $items }. Ende führt zur ersten.
       *[other] Davor noch offen: { $items } und { $more } weitere. Ende führt zur ersten.
    }

## Das Ende eines Interviews

outcome-question = Was hat der Anruf ergeben?
ended-complete = Das Interview ist vollständig.
ended-partial = Das Interview endete früher; es ist genug beantwortet.
ended-broken-off = Das Interview wurde abgebrochen.
ended-refused = Die Person wollte nicht teilnehmen.
ended-refused-household = Jemand im Haushalt wollte nicht teilnehmen.
ended-facts-refused = Die Person hat die Angaben für die Quoten nicht gemacht.
ended-not-eligible = Die Person gehört nicht zur Zielgruppe.
ended-quota-full = Von dieser Gruppe sind schon genug Personen befragt.
ended-not-available = Die Person ist jetzt nicht zu sprechen.
ended-unreached = In diesem Anruf wurde nichts vereinbart.
another-wanted = Noch gesucht: { $groups }
another-yes = Enter oder y: eine andere erwachsene Person ist am Telefon
another-no = Kommt niemand ans Telefon, dies vorlesen und das Ergebnis wählen:
break-off-title = Abbruch
break-off-question = Das Interview endet hier; alle Antworten bleiben. Warum endet es?

## Bestätigen

confirm-title = Stimmt das?
confirm-checks = Bitte nachfragen:
confirm-leaving = { $count ->
        [one] Diese Antwort gilt nicht mehr:
       *[other] Diese { $count } Antworten gelten nicht mehr:
    }
confirm-returning = { $count ->
        [one] Diese frühere Antwort gilt wieder:
       *[other] Diese { $count } früheren Antworten gelten wieder:
    }
confirm-place-free = Damit ändert sich die Quotengruppe; in der neuen ist ein Platz frei.
confirm-place-full = Damit ändert sich die Quotengruppe, und die neue ist voll: Das Interview wird behalten, zählt aber über der Quote.
confirm-ending = Das Interview würde hier enden. { $ending }
confirm-prompt = Enter: Antwort übernehmen   Esc: alles lassen, wie es war

## Sprache, Notiz

languages-title = Sprache
languages-question = In welcher Sprache geht das Interview weiter?
note-title = Notiz
note-about = Für den nächsten Anruf. Keine Namen Dritter, nichts über Gesundheit.
note-drafted = Wird beim Tippen gesichert.
note-reason = { $outcome }: Bitte schreiben Sie, warum.
note-discard = Diese Notiz verwerfen?  Enter: verwerfen   Esc: weiterschreiben
said-note-kept = Die Notiz ist gespeichert.

## Termin

suspend-title = Interview unterbrechen
appointment-question = Wann rufen wir wieder an? Es gilt die Uhrzeit in { $town }.
appointment-in-10-minutes = in 10 Minuten
appointment-in-1-hour = in 1 Stunde
appointment-today-18 = heute, 18:00
appointment-tomorrow-18 = morgen, 18:00
appointment-other = anderer Tag, andere Uhrzeit
appointment-vague = kein Zeitpunkt vereinbart
appointment-past = schon vorbei
appointment-there-and-here = { $there } (hier { $here })
appointment-date = Tag
appointment-date-hint = Tag.Monat. – leer: heute
appointment-time = Zeit
appointment-time-hint = etwa 18:00 oder 1830
appointment-at = { $there } in { $town } · hier { $here } · { $utc } UTC
appointment-never = In dieser Nacht wird die Uhr vorgestellt: Diese Uhrzeit gibt es nicht. Derselbe Augenblick wäre { $later }.
appointment-twice = In dieser Nacht wird die Uhr zurückgestellt: Diese Uhrzeit kommt zweimal. Welche?
appointment-first = die erste, vor dem Zurückstellen (hier { $here }, { $utc } UTC)
appointment-second = die zweite, eine Stunde später (hier { $here }, { $utc } UTC)
appointment-prompt = Wählen Sie eine Zeile mit ihrer Nummer.
appointment-prompt-suspend = Enter: Interview unterbrechen
appointment-prompt-take = Enter: diese Zeit übernehmen
appointment-prompt-type = Enter: Tag und Uhrzeit eintippen

## Hilfe, Beenden

help-title = Tasten
help-typing = Ein Code wird übernommen, sobald kein längerer mit denselben Ziffern beginnt, sonst mit Enter. Wo Enter bestätigt, wird die Antwort erst markiert.
leave-title = Beenden?
leave-idle = Das Programm beenden?
leave-call = Das Programm beenden? Der Fall wird ohne Anruf zurückgegeben.
leave-interview = Ein Interview läuft. Unterbrechen Sie es zuerst mit „Termin“, damit klar ist, wann wieder angerufen wird. Wenn Sie so beenden, bleibt jede Antwort erhalten, und das Interview wird Ihnen bei der nächsten Anmeldung wieder angeboten.
leave-anyway = Das Abmelden ist nicht gelungen; warum, steht unten. Wenn Sie trotzdem beenden, bleibt jede übernommene Antwort erhalten, und ein laufender Fall kann nach einigen Minuten wieder aufgenommen werden.
leave-outcome = Dem Anruf fehlt noch das Ergebnis. Wenn Sie ohne Ergebnis beenden, bleibt jede Antwort erhalten, und das Programm vermerkt, was es selbst weiß: dass die Leitung weg war oder dass die Person fürs Erste verweigert hat.

## Bemerkungen

remark-no-such-code = Den Code { $code } gibt es hier nicht.
remark-nothing-typed = Tippen Sie zuerst den Code der Antwort.
remark-no-number-typed = Tippen Sie zuerst die Zahl.
remark-no-such-letter = Ein Ergebnis { $letter } gibt es hier nicht.
remark-not-in-the-list = Diese Nummer steht nicht in der Liste.
remark-no-country = Wählen Sie mindestens ein Land.
remark-no-name = Tippen Sie Ihren Namen oder wählen Sie ihn mit den Pfeiltasten.
remark-name-from-list = Wählen Sie Ihren Namen mit den Pfeiltasten oder tippen Sie ihn wie in der Liste.
remark-empty-note = Es ist noch nichts geschrieben.
remark-no-time-chosen = Wählen Sie zuerst eine Zeile.
remark-no-time-typed = Tippen Sie eine Uhrzeit, etwa 18:00.
remark-no-date = Das ist kein Datum; tippen Sie es wie 21.11. oder 21.11.2026.
remark-date-far = Dieser Tag ist vorbei oder über 92 Tage entfernt; wählen Sie einen näheren.
remark-no-time = Das ist keine Uhrzeit; tippen Sie sie wie 18:00.
remark-time-past = Diese Zeit ist vorbei.
remark-time-never = Diese Uhrzeit gibt es nicht; die Uhr wird vorgestellt.
remark-key-held = Eine gehaltene Taste zählt einmal.
remark-thrown-away = Tasten, die währenddessen gedrückt wurden, gelten nicht.
remark-draft = Hier wurde eine Notiz geschrieben: F5 setzt sie fort.

rejected-not-open = Das Interview ist beendet; es kann nichts mehr beantwortet werden.
rejected-not-here = Das geht hier nicht.
rejected-no-such-option = Diese Antwort gibt es hier nicht.
rejected-not-accepted = Diese Antwort ist hier nicht vorgesehen.
rejected-out-of-range = Nur Zahlen von { $min } bis { $max }.
rejected-exclusive = Diese Antwort schließt alle anderen aus.
rejected-nothing-chosen = Es ist noch nichts gewählt.
rejected-check = Das passt nicht zu den anderen Antworten.
rejected-check-text = Das passt nicht: { $text }
rejected-fact-needed = Diese Angabe kann geändert, aber nicht mehr zurückgenommen werden.
rejected-nothing-there = Dort ist nichts.
rejected-no-such-language = Das Interview gibt es in dieser Sprache nicht.
rejected-confirm = Das muss erst bestätigt werden.

## Störungen

problem-again = Drücken Sie dieselbe Taste noch einmal.
problem-busy = Ein anderer Platz schreibt gerade in die Studie. Nichts ist verloren.
problem-full-disk = Die Platte ist voll; das wurde nicht gespeichert. Sagen Sie der Supervision Bescheid; schaffen Sie erst Platz.
problem-read-only = In die Studie kann nicht geschrieben werden; das wurde nicht gespeichert. Sagen Sie der Supervision Bescheid.
problem-taken = { $staff } hat diesen Fall übernommen. Ihre Antworten bis hierher sind gespeichert.
problem-store = Die Studiendatei ist nicht benutzbar: { $detail }. Sagen Sie der Supervision Bescheid.
problem-no-such-name = Niemand mit diesem Namen arbeitet in dieser Studie. Bitten Sie die Supervision, Sie einzutragen.
problem-needs-note = Dieses Ergebnis braucht eine Notiz mit dem Grund.
problem-needs-time = Dieses Ergebnis braucht den vereinbarten Zeitpunkt.
problem-past-time = Diese Zeit ist vorbei. Wählen Sie eine spätere.
problem-not-here = Das geht hier nicht.
problem-lease-lost = Sie waren länger weg, und der Fall ging zurück. Ihre Antworten sind gespeichert.
problem-too-long = Dieser Text ist zu lang. Kürzen Sie ihn.
problem-empty-name = Bitte tippen Sie einen Namen.

## Warum ein Ergebnis oder ein Plan nicht angenommen wird

case-closed = Der Fall ist abgeschlossen.
case-needs-time = Dieses Ergebnis braucht den vereinbarten Zeitpunkt.
case-appointment-past = Der vereinbarte Zeitpunkt ist vorbei.
case-closes-despite-appointment = Dieses Ergebnis schließt den Fall ab; ein Termin ist nicht möglich.
case-no-outcome-of-a-call = Das ist kein Ergebnis eines Anrufs.
plan-empty-frame = Die Bevölkerung hat keine Zeilen.
plan-unknown-variable = Einer Zeile der Bevölkerung fehlt eine Variable, die eine Quotengruppe braucht.
plan-negative-population = Eine Zeile der Bevölkerung hat eine Zahl unter 0.
plan-duplicate-row = Eine Zeile der Bevölkerung ist doppelt.
plan-unknown-country = Ein Land hat eine Größe, aber keine Zeilen in der Bevölkerung.
plan-duplicate-country = Ein Land hat zwei Größen.
plan-size = Die Größe eines Landes muss über 0 liegen.
plan-no-population = Alle Zeilen eines Landes sind leer.
plan-duplicate-group = Zwei Quotengruppen heißen gleich.
plan-duplicate-variable = Eine Quotengruppe nennt eine Variable zweimal.

## Ergebnisse

outcome-not-tried = nicht versucht
outcome-no-answer = niemand hebt ab
outcome-busy = besetzt
outcome-machine = Anrufbeantworter
outcome-machine-message = AB, Nachricht hinterlassen
outcome-machine-household = AB eines Haushalts
outcome-technical-problem = technische Störung
outcome-call-blocked = Anruf gesperrt
outcome-disconnected = Nummer abgemeldet
outcome-not-working = nicht vergeben
outcome-out-of-service = zeitweise gestört
outcome-fax = Fax oder Daten
outcome-number-changed = Nummer geändert
outcome-forwarded = Weiterleitung
outcome-pager = Funkrufdienst
outcome-out-of-sample = nicht in der Stichprobe
outcome-unknown-other = unbekannt, anderer Grund
outcome-appointment = Termin
outcome-appointment-vague = wieder anrufen, ohne Termin
outcome-not-available = jetzt nicht zu sprechen
outcome-never-available = bis zum Ende nicht da
outcome-no-adult-now = jetzt niemand Erwachsenes
outcome-no-screener = Vorfragen nicht beendet
outcome-suspended = wird fortgesetzt
outcome-call-dropped = Leitung weg
outcome-cut-off = Leitung weg
outcome-soft-refusal-household = Haushalt: eher nicht
outcome-soft-refusal-person = Person: eher nicht
outcome-hung-up = aufgelegt
outcome-refused-household = Haushalt verweigert
outcome-refused-person = Person verweigert
outcome-facts-refused = Quotenangaben verweigert
outcome-do-not-call = nie wieder anrufen
outcome-break-off = Abbruch
outcome-break-off-do-not-call = Abbruch, nie wieder anrufen
outcome-language-household = Sprache des Haushalts
outcome-language-respondent = Sprache der Person
outcome-language-no-interviewer = niemand für diese Sprache
outcome-unable = kann nicht teilnehmen
outcome-dead = verstorben
outcome-poor-audio = Verbindung zu schlecht
outcome-unsuitable-place = ungeeigneter Ort
outcome-other = anderer Grund
outcome-business = Firma oder Büro
outcome-institution = Einrichtung
outcome-group-quarters = Heim, Wohnheim, Kaserne
outcome-not-resident = wohnt nicht hier
outcome-residence-unknown = Wohnort unbekannt
outcome-mobile = Mobiltelefon
outcome-no-adult = niemand ab 18 im Haushalt
outcome-quota-full = Quote voll
outcome-other-ineligible = nicht Zielgruppe, anderes
outcome-partial = Teilinterview
outcome-complete = vollständiges Interview
