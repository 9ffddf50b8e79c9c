# The interface in French. What is spoken to respondents is in the questionnaire's own files. Address: "vous"; labels of keys in the infinitive.
# Words of the trade: fiche (case), entretien (interview), résultat (outcome), abandon (break-off), foyer (household), hors quota (over quota).
# Attributes `help` say at length on the help page what a key does; labels are for the key bar and have to be short. French `one` is 0 and 1.

## Languages, dates, times

# en | language-en = English
# status: back-translated
language-en = anglais

# en | language-de = German
# status: back-translated
language-de = allemand

# en | language-fr = French
# status: back-translated
language-fr = français

# en | language-da = Danish
# status: back-translated
language-da = danois

# en | language-cs = Czech
# status: back-translated
language-cs = tchèque

# en | weekday-1 = Mon
# status: back-translated
weekday-1 = lun.

# en | weekday-2 = Tue
# status: back-translated
weekday-2 = mar.

# en | weekday-3 = Wed
# status: back-translated
weekday-3 = mer.

# en | weekday-4 = Thu
# status: back-translated
weekday-4 = jeu.

# en | weekday-5 = Fri
# status: back-translated
weekday-5 = ven.

# en | weekday-6 = Sat
# status: back-translated
weekday-6 = sam.

# en | weekday-7 = Sun
# status: back-translated
weekday-7 = dim.

# en | month-1 = Jan
# status: back-translated
month-1 = janv.

# en | month-2 = Feb
# status: back-translated
month-2 = févr.

# en | month-3 = Mar
# status: back-translated
month-3 = mars

# en | month-4 = Apr
# status: back-translated
month-4 = avr.

# en | month-5 = May
# status: back-translated
month-5 = mai

# en | month-6 = Jun
# status: back-translated
month-6 = juin

# en | month-7 = Jul
# status: back-translated
month-7 = juil.

# en | month-8 = Aug
# status: back-translated
month-8 = août

# en | month-9 = Sep
# status: back-translated
month-9 = sept.

# en | month-10 = Oct
# status: back-translated
month-10 = oct.

# en | month-11 = Nov
# status: back-translated
month-11 = nov.

# en | month-12 = Dec
# status: back-translated
month-12 = déc.

# en | date = { $weekday } { $day } { $month }
# status: back-translated
date = { $weekday } { $day } { $month }

# en | date-time = { $date } { $time }
# status: back-translated
date-time = { $date } à { $time }

# en | date-time-year = { $date } { $year } { $time }
# status: back-translated
date-time-year = { $date } { $year } à { $time }

## Header

# en | mode-training = TRAINING
# status: back-translated
mode-training = FORMATION

# en | mode-practice = PRACTICE: nothing is kept
# status: back-translated
mode-practice = EXERCICE : rien n’est conservé

# en | header-case = Case { $case }
# status: back-translated
header-case = Fiche { $case }

# en | header-unit = { $number } of { $of }
# status: back-translated
header-unit = { $number } sur { $of }

# en | header-over-quota = over quota
# status: back-translated
header-over-quota = hors quota

# en | header-clocks = call { $duration } · { $time }
# status: back-translated
header-clocks = appel { $duration } · { $time }

# en | too-small = The window is too small. Please make it at least { $columns } columns wide and { $lines } lines high. Nothing is lost; until then no key is taken but Ctrl-C.
# status: back-translated
too-small = La fenêtre est trop petite. Il faut au moins { $columns } colonnes de large et { $lines } lignes de haut. Rien n’est perdu ; d’ici là, seul Ctrl+C fonctionne.

# en | more-lines = ── more: ↑ { $above }  ↓ { $below } ──
# status: back-translated
more-lines = ── suite : ↑ { $above }  ↓ { $below } ──

## What is printed on keys

# en | cap-enter = Enter
# status: back-translated
cap-enter = Entrée

# en | cap-esc = Esc
# status: back-translated
cap-esc = Échap

# en | cap-page-up = PgUp
# status: back-translated
cap-page-up = Page↑

# en | cap-page-down = PgDn
# status: back-translated
cap-page-down = Page↓

# en | cap-home = Home
# status: back-translated
cap-home = Début

# en | cap-end = End
# status: back-translated
cap-end = Fin

# en | cap-delete = Del
# status: back-translated
cap-delete = Suppr

# en | cap-backspace = Backspace
# status: back-translated
cap-backspace = Ret. arr.

# en | cap-tab = Tab
# status: back-translated
cap-tab = Tab

# en | cap-back-tab = Shift-Tab
# status: back-translated
cap-back-tab = Maj+Tab

# en | cap-space = Space
# status: back-translated
cap-space = Espace

# en | cap-ctrl = Ctrl-{ $letter }
# status: back-translated
cap-ctrl = Ctrl+{ $letter }

# en | cap-letters = letter
# status: back-translated
cap-letters = lettre

# en | cap-text = text
# status: back-translated
cap-text = texte

## What keys do

# en | key-sign-in = sign in
# status: back-translated
key-sign-in = connexion

# en | key-type-name = type a name
# en |     .help = type the beginning of a name; the first that begins so is taken
# status: back-translated
key-type-name = saisir un nom
    .help = saisir le début d’un nom ; le premier qui commence ainsi est pris

# en | key-quit = leave
# status: back-translated
key-quit = quitter

# en | key-take-back = take it back
# en |     .help = take the case that was cut off up again
# status: back-translated
key-take-back = reprendre
    .help = reprendre la fiche qui a été coupée

# en | key-take-over = take it over
# en |     .help = take the case over from the other window, which then has to let go of it
# status: back-translated
key-take-over = récupérer
    .help = récupérer la fiche de l’autre fenêtre, qui doit alors la laisser

# en | key-next-call = next call
# en |     .help = take the next case to call
# status: back-translated
key-next-call = appel suivant
    .help = prendre la prochaine fiche à appeler

# en | key-countries = countries
# en |     .help = choose the countries to call
# status: back-translated
key-countries = pays
    .help = choisir les pays à appeler

# en | key-sign-out = sign out
# en |     .help = sign out: another person works at this terminal
# status: back-translated
key-sign-out = déconnexion
    .help = se déconnecter : quelqu’un d’autre travaille sur ce poste

# en | key-choose = take
# status: back-translated
key-choose = valider

# en | key-on-off = on/off
# en |     .help = switch the country with this number on or off
# status: back-translated
key-on-off = cocher
    .help = cocher ou décocher le pays qui porte ce numéro

# en | key-on-off-here = on/off
# en |     .help = switch the country at the arrow on or off
# status: back-translated
key-on-off-here = cocher
    .help = cocher ou décocher le pays marqué par la flèche

# en | key-answered = somebody answers
# en |     .help = somebody answers: on to the interview
# status: back-translated
key-answered = on décroche
    .help = quelqu’un décroche : passer à l’entretien

# en | key-another = another adult is here
# en |     .help = another adult has come to the telephone: interview this person
# status: back-translated
key-another = autre personne en ligne
    .help = une autre personne adulte est au téléphone : l’interroger

# en | key-confirm = confirm
# en |     .help = confirm the outcome
# status: back-translated
key-confirm = confirmer
    .help = confirmer le résultat

# en | key-outcome = outcome
# en |     .help = pick the outcome with this letter; Enter confirms it
# status: back-translated
key-outcome = résultat
    .help = choisir le résultat qui porte cette lettre ; Entrée le confirme

# en | key-undo = undo
# en |     .help = undo the choice
# status: back-translated
key-undo = annuler
    .help = annuler le choix

# en | key-give-back = give back
# en |     .help = give the case back uncalled
# status: back-translated
key-give-back = rendre
    .help = rendre la fiche sans appeler

# en | key-take = take
# en |     .help = take what is typed; with nothing typed, keep the answer and go on
# status: back-translated
key-take = valider
    .help = valider la saisie ; sans saisie, garder la réponse et avancer

# en | key-done = done
# en |     .help = switch the code typed on or off; with nothing typed, take what is chosen
# status: back-translated
key-done = terminé
    .help = cocher ou décocher le code saisi ; sans saisie, valider les choix

# en | key-read = read out, go on
# status: back-translated
key-read = lu, continuer

# en | key-finish = finish
# en |     .help = the last words are read out: finish
# status: back-translated
key-finish = terminer
    .help = les derniers mots sont lus : terminer

# en | key-ask-for-another = ask for another
# en |     .help = the last words to this person are read out: ask for another adult
# status: back-translated
key-ask-for-another = autre personne
    .help = les derniers mots à cette personne sont lus : demander une autre personne adulte

# en | key-code = code
# en |     .help = type the code of the answer, or the number
# status: back-translated
key-code = code
    .help = saisir le code de la réponse, ou le nombre

# en | key-clear = clear
# en |     .help = clear what is typed
# status: back-translated
key-clear = effacer
    .help = effacer la saisie

# en | key-back = back
# en |     .help = back one item
# status: back-translated
key-back = reculer
    .help = reculer d’une question

# en | key-forward = forward
# en |     .help = forward over what is answered
# status: back-translated
key-forward = avancer
    .help = avancer parmi les questions qui ont une réponse

# en | key-unanswered = first open
# en |     .help = on to the first item without an answer
# status: back-translated
key-unanswered = 1re vide
    .help = aller à la première question sans réponse

# en | key-dont-know = don’t know
# status: back-translated
key-dont-know = ne sait pas

# en | key-refused = refused
# status: back-translated
key-refused = refus

# en | key-language = language
# en |     .help = change the language of the interview; answers stay
# status: back-translated
key-language = langue
    .help = changer la langue de l’entretien ; les réponses restent

# en | key-note = note
# en |     .help = write a note on the case
# status: back-translated
key-note = note
    .help = écrire une note sur la fiche

# en | key-suspend = suspend
# en |     .help = put the interview aside and say when to call again
# status: back-translated
key-suspend = suspendre
    .help = suspendre l’entretien et dire quand rappeler

# en | key-break-off = break off
# en |     .help = the respondent breaks off or refuses
# status: back-translated
key-break-off = abandon
    .help = la personne interrogée abandonne ou refuse

# en | key-take-anyway = take it
# en |     .help = take the answer with all that follows
# status: back-translated
key-take-anyway = valider
    .help = valider la réponse avec tout ce qui en découle

# en | key-keep = keep as it was
# en |     .help = keep everything as it was
# status: back-translated
key-keep = ne rien changer
    .help = tout laisser comme avant

# en | key-speak = speak it
# en |     .help = go on in this language
# status: back-translated
key-speak = choisir
    .help = continuer dans cette langue

# en | key-speak-at-once = speak at once
# en |     .help = go on at once in the language with this number
# status: back-translated
key-speak-at-once = choix direct
    .help = continuer aussitôt dans la langue qui porte ce numéro

# en | key-pick = pick
# en |     .help = pick the line with this number
# status: back-translated
key-pick = choisir
    .help = choisir la ligne qui porte ce numéro

# en | key-save = keep the note
# status: back-translated
key-save = garder la note

# en | key-type-note = write
# status: back-translated
key-type-note = écrire

# en | key-edit = move, delete
# en |     .help = move about and delete
# status: back-translated
key-edit = curseur, effacer
    .help = se déplacer dans le texte et effacer

# en | key-discard = throw away
# en |     .help = throw the note away
# status: back-translated
key-discard = supprimer
    .help = supprimer la note

# en | key-write-on = write on
# status: back-translated
key-write-on = continuer

# en | key-take-time = take
# en |     .help = take the time
# status: back-translated
key-take-time = valider
    .help = valider l’heure

# en | key-next-field = other field
# status: back-translated
key-next-field = autre champ

# en | key-previous-field = other field
# status: back-translated
key-previous-field = autre champ

# en | key-type-time = type
# en |     .help = type a date or a time of day
# status: back-translated
key-type-time = saisir
    .help = saisir une date ou une heure

# en | key-leave-now = leave
# status: back-translated
key-leave-now = quitter

# en | key-give-back-and-leave = give back and leave
# en |     .help = give the case back uncalled and leave
# status: back-translated
key-give-back-and-leave = rendre et quitter
    .help = rendre la fiche sans appeler et quitter

# en | key-leave-as-it-is = leave as it is
# en |     .help = leave without saying when to call again
# status: back-translated
key-leave-as-it-is = quitter ainsi
    .help = quitter sans dire quand rappeler

# en | key-stay = stay
# en |     .help = stay and go on
# status: back-translated
key-stay = rester
    .help = rester et continuer

# en | key-cancel = back
# en |     .help = close this and go back
# status: back-translated
key-cancel = retour
    .help = fermer et revenir en arrière

# en | key-close = close
# status: back-translated
key-close = fermer

# en | key-erase = correct
# en |     .help = take the last character back
# status: back-translated
key-erase = corriger
    .help = effacer le dernier caractère

# en | key-up = up
# status: back-translated
key-up = monter

# en | key-down = down
# status: back-translated
key-down = descendre

# en | key-scroll-up = scroll up
# status: back-translated
key-scroll-up = défiler vers le haut

# en | key-scroll-down = scroll down
# status: back-translated
key-scroll-down = défiler vers le bas

# en | key-page-up = a page up
# status: back-translated
key-page-up = page précédente

# en | key-page-down = a page down
# status: back-translated
key-page-down = page suivante

# en | key-help = help
# status: back-translated
key-help = aide

# en | key-leave = leave
# en |     .help = leave the program; asks first and never ends an interview
# status: back-translated
key-leave = quitter
    .help = quitter le programme ; demande confirmation et ne met jamais fin à un entretien

## Signing in

# en | sign-in-question = Who is interviewing?
# status: back-translated
sign-in-question = Qui mène les entretiens ?

# en | sign-in-nobody = No names yet.
# status: back-translated
sign-in-nobody = Aucun nom pour l’instant.

# en | sign-in-name = Name:
# status: back-translated
sign-in-name = Nom :

# en | sign-in-hint = arrows, or the beginning of your name
# status: back-translated
sign-in-hint = flèches, ou début de votre nom

# en | sign-in-new-hint = arrows, or type your name
# status: back-translated
sign-in-new-hint = flèches, ou saisissez votre nom

# en | sign-in-new = new: { $name }
# status: back-translated
sign-in-new = nouveau nom : { $name }

# en | sign-in-unknown = No name begins so. Ask your supervisor to add yours.
# status: back-translated
sign-in-unknown = Aucun nom ne commence ainsi. Demandez à la supervision d’ajouter le vôtre.

# en | sign-in-as = Enter: sign in as { $name }
# status: back-translated
sign-in-as = Entrée : se connecter sous le nom { $name }

# en | sign-in-as-new = Enter: sign in as { $name } (new)
# status: back-translated
sign-in-as-new = Entrée : se connecter sous le nom { $name } (nouveau)

## Between two calls

# en | ready-next-call = Enter: next call
# status: back-translated
ready-next-call = Entrée : appel suivant

# en | ready-try-again = Enter: look again
# status: back-translated
ready-try-again = Entrée : chercher à nouveau

# en | ready-take-back = Enter: take the case back
# status: back-translated
ready-take-back = Entrée : reprendre la fiche

# en | ready-cut-off-interview = Your interview with case { $case } was cut off ({ $seen }). All answers are kept; it goes on at the question where it stopped.
# status: back-translated
ready-cut-off-interview = Votre entretien sur la fiche { $case } a été coupé ({ $seen }). Toutes les réponses sont conservées ; il reprend à la question où il s’est arrêté.

# en | ready-cut-off-call = Your call to case { $case } was cut off ({ $seen }).
# status: back-translated
ready-cut-off-call = Votre appel sur la fiche { $case } a été coupé ({ $seen }).

# en | ready-elsewhere = Another window signed in as { $staff } seems to be working on case { $case }. If it is not, t takes the case over.
# status: back-translated
ready-elsewhere = Une autre fenêtre ouverte sous le nom { $staff } semble travailler sur la fiche { $case }. Sinon, la touche t récupère la fiche.

# en | ready-nothing = There is no case to call at present.
# status: back-translated
ready-nothing = Aucune fiche à appeler pour l’instant.

# en | ready-nothing-until = There is no case to call at present. The next one is due { $due }.
# status: back-translated
ready-nothing-until = Aucune fiche à appeler pour l’instant. Prochaine fiche : { $due }.

# en | ready-today = Since you signed in: { $calls ->
# en |         [one] 1 call
# en |        *[other] { $calls } calls
# en |     }, { $completes ->
# en |         [one] 1 complete
# en |        *[other] { $completes } completes
# en |     }.
# status: back-translated
ready-today = Depuis votre connexion : { $calls ->
        [one] { $calls } appel
       *[other] { $calls } appels
    }, { $completes ->
        [one] { $completes } entretien complet
       *[other] { $completes } entretiens complets
    }.

# en | ready-last = Last call, case { $case }: { $outcome }
# status: back-translated
ready-last = Dernier appel, fiche { $case } : { $outcome }

# en | ready-last-due = ; again { $due }, our time
# status: back-translated
ready-last-due =  ; à rappeler : { $due } (notre heure)

# en | ready-last-over = ; its place was taken, so it is kept over quota
# status: back-translated
ready-last-over =  ; place déjà prise, entretien gardé hors quota

# en | ready-count = { $counted } of { $target }
# status: back-translated
ready-count = { $counted } sur { $target }

# en | ready-countries = Countries called: { $countries }
# status: back-translated
ready-countries = Pays appelés : { $countries }

# en | ready-all-countries = all
# status: back-translated
ready-all-countries = tous

# en | countries-title = Countries
# status: back-translated
countries-title = Pays

# en | countries-question = Which countries do you call?
# status: back-translated
countries-question = Quels pays appelez-vous ?

## PIN, breaks, own figures

# en | key-break = break
# en |     .help = take a break between two calls; nothing of any case is shown meanwhile
# status: back-translated
key-break = pause
    .help = faire une pause entre deux appels ; aucune fiche n’est affichée pendant ce temps

# en | key-figures = my figures
# en |     .help = look at your own figures, of today and in all
# status: back-translated
key-figures = mes chiffres
    .help = voir vos propres chiffres, du jour et au total

# en | key-back-to-work = back to the calls
# status: back-translated
key-back-to-work = retour aux appels

# en | key-pin = type the PIN
# status: back-translated
key-pin = saisir le code PIN

# en | key-other-name = another name
# status: back-translated
key-other-name = autre nom

# en | away-sign-in = { $name }, please type your PIN.
# status: back-translated
away-sign-in = { $name }, veuillez saisir votre code PIN.

# en | away-break = { $name } has been on a break since { $since }.
# status: back-translated
away-break = { $name } est en pause depuis { $since }.

# en | away-back = Enter: back to the calls
# status: back-translated
away-back = Entrée : retour aux appels

# en | away-pin = PIN:
# status: back-translated
away-pin = Code PIN :

# en | away-wrong = This PIN is wrong.
# status: back-translated
away-wrong = Ce code PIN est incorrect.

# en | away-locked = After several wrong PINs { $name } is locked until { $until }. A supervisor can unlock the name.
# status: back-translated
away-locked = Après plusieurs codes PIN incorrects, le nom { $name } est bloqué jusqu’à { $until }. La supervision peut débloquer ce nom.

# en | remark-no-pin = Please type the PIN first.
# status: back-translated
remark-no-pin = Saisissez d’abord le code PIN.

# en | problem-needs-pin = The PIN ends this break.
# status: back-translated
problem-needs-pin = Seul le code PIN met fin à cette pause.

# en | figures-title = Your own figures
# status: back-translated
figures-title = Vos propres chiffres

# en | figures-today = today
# status: back-translated
figures-today = aujourd’hui

# en | figures-all = in all
# status: back-translated
figures-all = au total

# en | figures-hours = hours worked
# status: back-translated
figures-hours = heures de travail

# en | figures-calls = calls
# status: back-translated
figures-calls = appels

# en | figures-contacts = contacts
# status: back-translated
figures-contacts = contacts

# en | figures-completes = complete interviews
# status: back-translated
figures-completes = entretiens complets

# en | figures-per-hour = complete interviews an hour
# status: back-translated
figures-per-hour = entretiens complets par heure

# en | figures-refusals = refusals and break-offs
# status: back-translated
figures-refusals = refus et abandons

# en | figures-length = mean length of an interview
# status: back-translated
figures-length = durée moyenne d’un entretien

# en | figures-what = Hours are the time signed in, without breaks. A contact is a call in which somebody was spoken to. The length is that of complete interviews, in minutes and seconds.
# status: back-translated
figures-what = Les heures sont le temps de connexion, sans les pauses. Un contact est un appel où l’on a parlé à quelqu’un. La durée est celle des entretiens complets, en minutes et secondes.

# en | figures-decimal = { $whole }.{ $tenths }
# status: back-translated
figures-decimal = { $whole },{ $tenths }

## A call

# en | call-name = Ask for: { $name }
# status: back-translated
call-name = Demandez : { $name }

# en | call-clocks = { $country }: it is { $there } in { $town }, { $here } here.
# status: back-translated
call-clocks = { $country } : { $there } à l’heure locale ({ $town }), { $here } ici.

# en | call-clock-here = { $country }: it is { $here } here.
# status: back-translated
call-clock-here = { $country } : il est { $here } ici.

# en | call-appointment = Appointment: { $at }
# status: back-translated
call-appointment = Rendez-vous : { $at }

# en | call-suspended = Interview to be continued in { $language } at: { $at }
# status: back-translated
call-suspended = Entretien à reprendre en { $language }, à partir de : { $at }

# en | call-note = “{ $text }” · { $staff }
# status: back-translated
call-note = « { $text } » · { $staff }

# en | call-vanished = cut off
# status: back-translated
call-vanished = coupé

# en | call-question = Dial. What happens?
# status: back-translated
call-question = Composez le numéro. Que se passe-t-il ?

# en | prompt-answered = Enter: somebody answers
# status: back-translated
prompt-answered = Entrée : on décroche

# en | prompt-answered-again = Enter: somebody answers, go on with the interview
# status: back-translated
prompt-answered-again = Entrée : on décroche, reprendre l’entretien

## Questions

# en | prompt-code = Code:
# status: back-translated
prompt-code = Code :

# en | prompt-codes = Codes, then Enter:
# status: back-translated
prompt-codes = Codes, puis Entrée :

# en | prompt-number = Number ({ $min } to { $max }):
# status: back-translated
prompt-number = Nombre ({ $min } à { $max }) :

# en | prompt-read = Enter: read out, go on
# status: back-translated
prompt-read = Entrée : lu, continuer

# en | prompt-finish = Enter: read out, finish
# status: back-translated
prompt-finish = Entrée : lu, terminer

# en | prompt-another = Enter: read out, then ask for another adult
# status: back-translated
prompt-another = Entrée : lu, puis demander une autre personne adulte

# en | prompt-enter = Enter: { $answer }
# status: back-translated
prompt-enter = Entrée : { $answer }

# en | prompt-in-force = ✓ { $answer }
# status: back-translated
prompt-in-force = ✓ { $answer }

# en | prompt-outcome-note = Enter: { $answer } – and write why
# status: back-translated
prompt-outcome-note = Entrée : { $answer } – et écrire pourquoi

# en | prompt-outcome-time = Enter: { $answer } – and say when
# status: back-translated
prompt-outcome-time = Entrée : { $answer } – et dire quand

# en | prompt-outcome-never-again = Enter: { $answer } – none of the numbers will be called again
# status: back-translated
prompt-outcome-never-again = Entrée : { $answer } – aucun des numéros ne sera rappelé

# en | notice-changed = The question has changed since it was answered. Ask it again; Enter alone keeps the answer.
# status: back-translated
notice-changed = La question a changé depuis la réponse. Posez-la de nouveau ; Entrée seule garde la réponse.

# en | notice-passed-over = { $more ->
# en |         [0] Open before this: { $items }. End goes to the first.
# en |        *[other] Open before this: { $items }, and { $more } more. End goes to the first.
# en |     }
# status: back-translated
notice-passed-over = { $more ->
        [0] À poser avant celle-ci : { $items }. Fin mène à la première.
       *[other] À poser avant celle-ci : { $items } et { $more } de plus. Fin mène à la première.
    }

## The end of an interview

# en | outcome-question = What did the call come to?
# status: back-translated
outcome-question = Quel est le résultat de l’appel ?

# en | ended-complete = The interview is complete.
# status: back-translated
ended-complete = L’entretien est complet.

# en | ended-partial = The interview ended early; enough is answered.
# status: back-translated
ended-partial = L’entretien s’est terminé plus tôt ; il y a assez de réponses.

# en | ended-broken-off = The interview was broken off.
# status: back-translated
ended-broken-off = L’entretien a été abandonné.

# en | ended-refused = The person did not want to take part.
# status: back-translated
ended-refused = La personne n’a pas voulu participer.

# en | ended-refused-household = Somebody in the household did not want to take part.
# status: back-translated
ended-refused-household = Quelqu’un dans le foyer n’a pas voulu participer.

# en | ended-facts-refused = The person did not give the facts the quotas need.
# status: back-translated
ended-facts-refused = La personne n’a pas donné les renseignements nécessaires aux quotas.

# en | ended-not-eligible = The person does not belong to those we interview.
# status: back-translated
ended-not-eligible = La personne ne fait pas partie de la population à interroger.

# en | ended-quota-full = Enough people like this one have been interviewed.
# status: back-translated
ended-quota-full = Assez de personnes de ce groupe ont été interrogées.

# en | ended-not-available = The person cannot be spoken to now.
# status: back-translated
ended-not-available = La personne n’est pas disponible maintenant.

# en | ended-unreached = Nothing was agreed in this call.
# status: back-translated
ended-unreached = Rien n’a été convenu pendant cet appel.

# en | another-wanted = Still wanted: { $groups }
# status: back-translated
another-wanted = Encore à interroger : { $groups }

# en | another-yes = Enter or y: another adult is on the telephone
# status: back-translated
another-yes = Entrée ou y : une autre personne adulte est au téléphone

# en | another-no = If nobody comes to the telephone, read this out and pick the outcome:
# status: back-translated
another-no = Si personne ne vient au téléphone, lire ceci et choisir le résultat :

# en | break-off-title = Break off
# status: back-translated
break-off-title = Abandon

# en | break-off-question = The interview ends here; what is answered is kept. Why does it end?
# status: back-translated
break-off-question = L’entretien s’arrête ici ; les réponses sont conservées. Pourquoi ?

## Confirming

# en | confirm-title = Is that right?
# status: back-translated
confirm-title = Est-ce exact ?

# en | confirm-checks = Please check with the respondent:
# status: back-translated
confirm-checks = À vérifier avec la personne :

# en | confirm-leaving = { $count ->
# en |         [one] This answer no longer counts:
# en |        *[other] These { $count } answers no longer count:
# en |     }
# status: back-translated
confirm-leaving = { $count ->
        [one] Cette réponse ne compte plus :
       *[other] Ces { $count } réponses ne comptent plus :
    }

# en | confirm-returning = { $count ->
# en |         [one] This earlier answer counts again:
# en |        *[other] These { $count } earlier answers count again:
# en |     }
# status: back-translated
confirm-returning = { $count ->
        [one] Cette réponse antérieure compte à nouveau :
       *[other] Ces { $count } réponses antérieures comptent à nouveau :
    }

# en | confirm-place-free = This changes the quota group; there is a free place in the new one.
# status: back-translated
confirm-place-free = Le groupe de quota change ; il reste une place dans le nouveau.

# en | confirm-place-full = This changes the quota group, and the new one is full: the interview is kept, but over quota.
# status: back-translated
confirm-place-full = Le groupe de quota change, et le nouveau est complet : l’entretien est gardé, mais hors quota.

# en | confirm-ending = The interview would end here. { $ending }
# status: back-translated
confirm-ending = L’entretien s’arrêterait ici. { $ending }

# en | confirm-prompt = Enter: take the answer   Esc: leave everything as it was
# status: back-translated
confirm-prompt = Entrée : valider la réponse   Échap : tout laisser comme avant

## Language, note

# en | languages-title = Language
# status: back-translated
languages-title = Langue

# en | languages-question = In which language does the interview go on?
# status: back-translated
languages-question = Dans quelle langue l’entretien continue-t-il ?

# en | note-title = Note
# status: back-translated
note-title = Note

# en | note-about = For whoever calls next. No names of others, no health details.
# status: back-translated
note-about = Pour le prochain appel. Aucun nom d’autres personnes, rien sur la santé.

# en | note-drafted = Saved as you type.
# status: back-translated
note-drafted = Enregistré au fil de la saisie.

# en | note-reason = { $outcome }: please write why.
# status: back-translated
note-reason = { $outcome } : veuillez écrire pourquoi.

# en | note-discard = Throw this note away?  Enter: throw away   Esc: write on
# status: back-translated
note-discard = Supprimer cette note ?  Entrée : supprimer   Échap : continuer

# en | said-note-kept = The note is kept.
# status: back-translated
said-note-kept = La note est enregistrée.

## Appointment

# en | suspend-title = Suspend the interview
# status: back-translated
suspend-title = Suspendre l’entretien

# en | appointment-question = When shall we call again? Times are those in { $town }.
# status: back-translated
appointment-question = Quand faut-il rappeler ? Les heures sont locales ({ $town }).

# en | appointment-in-10-minutes = in 10 minutes
# status: back-translated
appointment-in-10-minutes = dans 10 minutes

# en | appointment-in-1-hour = in 1 hour
# status: back-translated
appointment-in-1-hour = dans 1 heure

# en | appointment-today-18 = today, 18:00
# status: back-translated
appointment-today-18 = aujourd’hui, 18:00

# en | appointment-tomorrow-18 = tomorrow, 18:00
# status: back-translated
appointment-tomorrow-18 = demain, 18:00

# en | appointment-other = another date and time
# status: back-translated
appointment-other = autre date, autre heure

# en | appointment-vague = no time agreed
# status: back-translated
appointment-vague = pas d’heure convenue

# en | appointment-past = past already
# status: back-translated
appointment-past = déjà passé

# en | appointment-there-and-here = { $there } ({ $here } here)
# status: back-translated
appointment-there-and-here = { $there } ({ $here } ici)

# en | appointment-date = Date
# status: back-translated
appointment-date = Date

# en | appointment-date-hint = such as tomorrow, fri, 21.11. – nothing typed: today
# status: back-translated
appointment-date-hint = par exemple demain, ven, 21/11 – sans saisie : aujourd’hui

# en | appointment-time = Time
# status: back-translated
appointment-time = Heure

# en | appointment-time-hint = such as 18:00 or 1830
# status: back-translated
appointment-time-hint = par exemple 18:00 ou 1830

# en | appointment-at = { $there } in { $town } · { $here } here · { $utc } UTC
# status: back-translated
appointment-at = { $there } ({ $town }) · { $here } ici · { $utc } UTC

# en | appointment-never = The clock is put forward that night: this time does not exist. The same moment would be { $later }.
# status: back-translated
appointment-never = Cette nuit-là, on avance d’une heure : cette heure n’existe pas. Le même instant serait { $later }.

# en | appointment-twice = The clock is put back that night: this time comes twice. Which one?
# status: back-translated
appointment-twice = Cette nuit-là, on recule d’une heure : cette heure vient deux fois. Laquelle ?

# en | appointment-first = the first, before the clock is put back ({ $here } here, { $utc } UTC)
# status: back-translated
appointment-first = la première, avant le recul ({ $here } ici, { $utc } UTC)

# en | appointment-second = the second, an hour later ({ $here } here, { $utc } UTC)
# status: back-translated
appointment-second = la seconde, une heure plus tard ({ $here } ici, { $utc } UTC)

# en | appointment-prompt = Pick a line by its number.
# status: back-translated
appointment-prompt = Choisissez une ligne par son numéro.

# en | appointment-prompt-suspend = Enter: suspend the interview
# status: back-translated
appointment-prompt-suspend = Entrée : suspendre l’entretien

# en | appointment-prompt-take = Enter: take this time
# status: back-translated
appointment-prompt-take = Entrée : valider cette heure

# en | appointment-prompt-type = Enter: type a date and a time
# status: back-translated
appointment-prompt-type = Entrée : saisir une date et une heure

## Help, leaving

# en | help-title = Keys
# status: back-translated
help-title = Touches

# en | help-typing = A code is taken as soon as no longer code begins with the same digits; otherwise Enter takes it. Where Enter confirms, the answer is marked first.
# status: back-translated
help-typing = Un code est pris dès qu’aucun code plus long ne commence par les mêmes chiffres ; sinon, Entrée le valide. Là où Entrée confirme, la réponse est d’abord marquée.

# en | leave-title = Leave?
# status: back-translated
leave-title = Quitter ?

# en | leave-idle = Leave the program?
# status: back-translated
leave-idle = Quitter le programme ?

# en | leave-call = Leave the program? The case goes back uncalled.
# status: back-translated
leave-call = Quitter le programme ? La fiche est rendue sans appel.

# en | leave-interview = An interview is being held. Suspend it first, so that it is clear when to call again. If you leave as it is, every answer is kept and the interview is offered to you again when you sign in.
# status: back-translated
leave-interview = Un entretien est en cours. Suspendez-le d’abord, pour que l’on sache quand rappeler. Si vous quittez ainsi, toutes les réponses sont conservées et l’entretien vous est proposé à nouveau à votre prochaine connexion.

# en | leave-anyway = Signing out did not work; why is said below. If you leave all the same, every answer that was taken is kept, and a case at hand can be taken up again after a few minutes.
# status: back-translated
leave-anyway = La déconnexion a échoué ; la raison est donnée plus bas. Si vous quittez malgré tout, toutes les réponses validées sont conservées, et une fiche en cours peut être reprise au bout de quelques minutes.

# en | leave-practice = Leave the program? This is practice: nothing of it is kept.
# status: back-translated
leave-practice = Quitter le programme ? C’est un exercice : rien n’en est conservé.

# en | leave-outcome = The call still needs its outcome. If you leave without saying it, every answer is kept, and the program notes what it knows itself: that the line was dropped, or that the person refused for now.
# status: back-translated
leave-outcome = Il manque encore le résultat de l’appel. Si vous quittez sans le donner, toutes les réponses sont conservées, et le programme note ce qu’il sait lui-même : que la ligne a été coupée, ou que la personne a refusé pour l’instant.

## Remarks

# en | remark-no-such-code = There is no code { $code } here.
# status: back-translated
remark-no-such-code = Il n’y a pas de code { $code } ici.

# en | remark-nothing-typed = Type the code of the answer first.
# status: back-translated
remark-nothing-typed = Saisissez d’abord le code de la réponse.

# en | remark-no-number-typed = Type the number first.
# status: back-translated
remark-no-number-typed = Saisissez d’abord le nombre.

# en | remark-no-such-letter = There is no outcome { $letter } here.
# status: back-translated
remark-no-such-letter = Il n’y a pas de résultat { $letter } ici.

# en | remark-not-in-the-list = That number is not in the list.
# status: back-translated
remark-not-in-the-list = Ce numéro n’est pas dans la liste.

# en | remark-no-country = Choose at least one country.
# status: back-translated
remark-no-country = Choisissez au moins un pays.

# en | remark-no-name = Type your name or choose it with the arrows.
# status: back-translated
remark-no-name = Saisissez votre nom ou choisissez-le avec les flèches.

# en | remark-name-from-list = Choose your name with the arrows or type it as in the list.
# status: back-translated
remark-name-from-list = Choisissez votre nom avec les flèches ou saisissez-le comme dans la liste.

# en | remark-empty-note = Nothing is written yet.
# status: back-translated
remark-empty-note = Rien n’est encore écrit.

# en | remark-note-full = A note has room for 4,000 characters; the rest was not taken.
# status: back-translated
remark-note-full = Une note contient au plus 4 000 caractères ; le reste n’a pas été pris.

# en | remark-no-time-chosen = Pick a line first.
# status: back-translated
remark-no-time-chosen = Choisissez d’abord une ligne.

# en | remark-no-time-typed = Type a time of day, such as 18:00.
# status: back-translated
remark-no-time-typed = Saisissez une heure, par exemple 18:00.

# en | remark-no-date = That is no date; type it like 21.11. or 21.11.2026.
# status: back-translated
remark-no-date = Ce n’est pas une date ; saisissez-la ainsi : 21/11 ou 21/11/2026.

# en | remark-date-far = That date is past, or more than 92 days ahead; choose one that is nearer.
# status: back-translated
remark-date-far = Date passée, ou dans plus de 92 jours ; choisissez-en une plus proche.

# en | remark-no-time = That is no time of day; type it like 18:00.
# status: back-translated
remark-no-time = Ce n’est pas une heure ; saisissez-la ainsi : 18:00.

# en | remark-time-past = That time is past.
# status: back-translated
remark-time-past = Cette heure est passée.

# en | remark-time-never = That time does not exist; the clock is put forward.
# status: back-translated
remark-time-never = Cette heure n’existe pas ; on avance d’une heure cette nuit-là.

# en | remark-key-held = A key held down counts once.
# status: back-translated
remark-key-held = Une touche maintenue compte une seule fois.

# en | remark-thrown-away = Keys pressed meanwhile were not taken.
# status: back-translated
remark-thrown-away = Les touches pressées entre-temps sont ignorées.

# en | remark-draft = A note was being written here: F5 goes on with it.
# status: back-translated
remark-draft = Une note était en cours ici : F5 permet de la continuer.

# en | rejected-not-open = The interview is over; nothing can be answered any more.
# status: back-translated
rejected-not-open = L’entretien est terminé ; on ne peut plus répondre.

# en | rejected-not-here = That is not possible here.
# status: back-translated
rejected-not-here = Ce n’est pas possible ici.

# en | rejected-no-such-option = There is no such answer here.
# status: back-translated
rejected-no-such-option = Cette réponse n’existe pas ici.

# en | rejected-not-accepted = That answer is not offered here.
# status: back-translated
rejected-not-accepted = Cette réponse n’est pas proposée ici.

# en | rejected-out-of-range = Only numbers from { $min } to { $max }.
# status: back-translated
rejected-out-of-range = Nombres de { $min } à { $max } seulement.

# en | rejected-exclusive = That answer excludes all others.
# status: back-translated
rejected-exclusive = Cette réponse exclut toutes les autres.

# en | rejected-nothing-chosen = Nothing is chosen yet.
# status: back-translated
rejected-nothing-chosen = Rien n’est encore choisi.

# en | rejected-check = That does not fit the other answers.
# status: back-translated
rejected-check = C’est incohérent avec les autres réponses.

# en | rejected-check-text = That does not fit: { $text }
# status: back-translated
rejected-check-text = C’est incohérent : { $text }

# en | rejected-fact-needed = This fact can be changed, but not taken away any more.
# status: back-translated
rejected-fact-needed = Ce renseignement peut être modifié, mais plus retiré.

# en | rejected-nothing-there = There is nothing to go to.
# status: back-translated
rejected-nothing-there = Il n’y a rien de ce côté.

# en | rejected-no-such-language = The interview is not available in that language.
# status: back-translated
rejected-no-such-language = L’entretien n’existe pas dans cette langue.

# en | rejected-confirm = That has to be confirmed first.
# status: back-translated
rejected-confirm = Il faut d’abord confirmer.

## Problems

# en | problem-again = Press the same key again.
# status: back-translated
problem-again = Appuyez à nouveau sur la même touche.

# en | problem-busy = The study is being written to by another station. Nothing is lost.
# status: back-translated
problem-busy = Un autre poste est en train d’écrire dans l’étude. Rien n’est perdu.

# en | problem-full-disk = The disk is full, so this was not saved. Tell your supervisor; make room before you go on.
# status: back-translated
problem-full-disk = Le disque est plein : ceci n’a pas été enregistré. Prévenez la supervision ; il faut libérer de la place avant de continuer.

# en | problem-read-only = The study cannot be written to, so this was not saved. Tell your supervisor.
# status: back-translated
problem-read-only = Impossible d’écrire dans l’étude : ceci n’a pas été enregistré. Prévenez la supervision.

# en | problem-taken = { $staff } has taken this case over. Your answers up to here are kept.
# status: back-translated
problem-taken = { $staff } a récupéré cette fiche. Vos réponses jusqu’ici sont conservées.

# en | problem-store = The study file cannot be used: { $detail }. Tell your supervisor.
# status: back-translated
problem-store = Le fichier de l’étude est inutilisable : { $detail }. Prévenez la supervision.

# en | problem-no-such-name = Nobody of that name works in this study. Ask your supervisor to add you.
# status: back-translated
problem-no-such-name = Personne de ce nom ne travaille sur cette étude. Demandez à la supervision de vous ajouter.

# en | problem-needs-note = This outcome needs a note that says why.
# status: back-translated
problem-needs-note = Ce résultat demande une note qui dit pourquoi.

# en | problem-needs-time = This outcome needs the time that was agreed.
# status: back-translated
problem-needs-time = Ce résultat demande l’heure convenue.

# en | problem-past-time = That time is past. Choose a later one.
# status: back-translated
problem-past-time = Cette heure est passée. Choisissez-en une autre.

# en | problem-not-here = That is not possible here.
# status: back-translated
problem-not-here = Ce n’est pas possible ici.

# en | problem-lease-lost = You were away for a while and the case went back. Your answers are kept.
# status: back-translated
problem-lease-lost = Après une longue absence de votre part, la fiche a été rendue. Vos réponses sont conservées.

# en | problem-too-long = That text is too long. Shorten it.
# status: back-translated
problem-too-long = Ce texte est trop long. Raccourcissez-le.

# en | problem-empty-name = Please type a name.
# status: back-translated
problem-empty-name = Veuillez saisir un nom.

## Why an outcome or a plan is refused

# en | case-closed = The case is closed.
# status: back-translated
case-closed = La fiche est close.

# en | case-needs-time = This outcome needs the time that was agreed.
# status: back-translated
case-needs-time = Ce résultat demande l’heure convenue.

# en | case-appointment-past = The time agreed is past.
# status: back-translated
case-appointment-past = L’heure convenue est passée.

# en | case-closes-despite-appointment = This outcome closes the case; there can be no appointment.
# status: back-translated
case-closes-despite-appointment = Ce résultat clôt la fiche ; un rendez-vous n’est pas possible.

# en | case-no-outcome-of-a-call = This is no outcome of a call.
# status: back-translated
case-no-outcome-of-a-call = Ce n’est pas un résultat d’appel.

# en | plan-empty-frame = The population has no rows.
# status: back-translated
plan-empty-frame = La population n’a aucune ligne.

# en | plan-unknown-variable = A row of the population lacks a variable that a quota group needs.
# status: back-translated
plan-unknown-variable = Il manque à une ligne de la population une variable dont un groupe de quota a besoin.

# en | plan-negative-population = A row of the population has a number below 0.
# status: back-translated
plan-negative-population = Une ligne de la population a un nombre inférieur à 0.

# en | plan-duplicate-row = A row of the population is there twice.
# status: back-translated
plan-duplicate-row = Une ligne de la population figure deux fois.

# en | plan-unknown-country = A country has a size, but no rows in the population.
# status: back-translated
plan-unknown-country = Un pays a une taille, mais aucune ligne dans la population.

# en | plan-duplicate-country = A country has two sizes.
# status: back-translated
plan-duplicate-country = Un pays a deux tailles.

# en | plan-size = A country’s size has to be above 0.
# status: back-translated
plan-size = La taille d’un pays doit être supérieure à 0.

# en | plan-no-population = All rows of a country are empty.
# status: back-translated
plan-no-population = Toutes les lignes d’un pays sont vides.

# en | plan-duplicate-group = Two quota groups have the same name.
# status: back-translated
plan-duplicate-group = Deux groupes de quota portent le même nom.

# en | plan-duplicate-variable = A quota group names a variable twice.
# status: back-translated
plan-duplicate-variable = Un groupe de quota nomme deux fois une variable.

## Outcomes

# en | outcome-not-tried = not tried
# status: back-translated
outcome-not-tried = jamais appelé

# en | outcome-no-answer = no answer
# status: back-translated
outcome-no-answer = pas de réponse

# en | outcome-busy = busy
# status: back-translated
outcome-busy = occupé

# en | outcome-machine = answering machine
# status: back-translated
outcome-machine = répondeur

# en | outcome-machine-message = message on machine
# status: back-translated
outcome-machine-message = message sur répondeur

# en | outcome-machine-household = household’s machine
# status: back-translated
outcome-machine-household = répondeur du foyer

# en | outcome-technical-problem = technical problem
# status: back-translated
outcome-technical-problem = problème technique

# en | outcome-call-blocked = call blocked
# status: back-translated
outcome-call-blocked = appel bloqué

# en | outcome-disconnected = disconnected
# status: back-translated
outcome-disconnected = numéro résilié

# en | outcome-not-working = not in use
# status: back-translated
outcome-not-working = numéro non attribué

# en | outcome-out-of-service = out of order for now
# status: back-translated
outcome-out-of-service = en dérangement

# en | outcome-fax = fax or data line
# status: back-translated
outcome-fax = fax ou données

# en | outcome-number-changed = number has changed
# status: back-translated
outcome-number-changed = numéro changé

# en | outcome-forwarded = forwarded elsewhere
# status: back-translated
outcome-forwarded = renvoi d’appel

# en | outcome-pager = pager
# status: back-translated
outcome-pager = radiomessagerie

# en | outcome-out-of-sample = not in the sample
# status: back-translated
outcome-out-of-sample = hors échantillon

# en | outcome-unknown-other = unknown, other reason
# status: back-translated
outcome-unknown-other = inconnu, autre raison

# en | outcome-appointment = appointment
# status: back-translated
outcome-appointment = rendez-vous

# en | outcome-appointment-vague = call again, no time set
# status: back-translated
outcome-appointment-vague = rappeler, sans heure fixée

# en | outcome-not-available = not available now
# status: back-translated
outcome-not-available = pas disponible maintenant

# en | outcome-never-available = away until the end
# status: back-translated
outcome-never-available = absence jusqu’à la fin

# en | outcome-no-adult-now = no adult there now
# status: back-translated
outcome-no-adult-now = pas d’adulte en ce moment

# en | outcome-no-screener = screening not finished
# status: back-translated
outcome-no-screener = filtrage non terminé

# en | outcome-suspended = to be continued
# status: back-translated
outcome-suspended = à poursuivre

# en | outcome-call-dropped = line dropped
# status: back-translated
outcome-call-dropped = ligne coupée

# en | outcome-cut-off = line dropped in the interview
# status: back-translated
outcome-cut-off = ligne coupée pendant l’entretien

# en | outcome-soft-refusal-household = household says no, softly
# status: back-translated
outcome-soft-refusal-household = foyer : plutôt non

# en | outcome-soft-refusal-person = person says no, softly
# status: back-translated
outcome-soft-refusal-person = personne : plutôt non

# en | outcome-hung-up = hung up
# status: back-translated
outcome-hung-up = a raccroché

# en | outcome-refused-household = household refuses
# status: back-translated
outcome-refused-household = refus du foyer

# en | outcome-refused-person = person refuses
# status: back-translated
outcome-refused-person = refus de la personne

# en | outcome-facts-refused = facts for the quotas refused
# status: back-translated
outcome-facts-refused = refus des données de quota

# en | outcome-do-not-call = do not call again
# status: back-translated
outcome-do-not-call = ne plus appeler

# en | outcome-break-off = breaks off
# status: back-translated
outcome-break-off = abandon

# en | outcome-break-off-do-not-call = breaks off, never again
# status: back-translated
outcome-break-off-do-not-call = abandon, ne plus appeler

# en | outcome-language-household = language of household
# status: back-translated
outcome-language-household = langue du foyer

# en | outcome-language-respondent = language of person
# status: back-translated
outcome-language-respondent = langue de la personne

# en | outcome-language-no-interviewer = needs another interviewer
# status: back-translated
outcome-language-no-interviewer = langue : autre collègue

# en | outcome-unable = not able to take part
# status: back-translated
outcome-unable = ne peut pas participer

# en | outcome-dead = has died
# status: back-translated
outcome-dead = décès

# en | outcome-poor-audio = line too poor
# status: back-translated
outcome-poor-audio = ligne trop mauvaise

# en | outcome-unsuitable-place = unsuitable place
# status: back-translated
outcome-unsuitable-place = lieu inadapté

# en | outcome-other = other reason
# status: back-translated
outcome-other = autre raison

# en | outcome-business = business or office
# status: back-translated
outcome-business = entreprise ou bureau

# en | outcome-institution = institution
# status: back-translated
outcome-institution = institution, hôpital

# en | outcome-group-quarters = home, barracks, hostel
# status: back-translated
outcome-group-quarters = maison de retraite, caserne

# en | outcome-not-resident = does not live here
# status: back-translated
outcome-not-resident = n’habite pas ici

# en | outcome-residence-unknown = residence unknown
# status: back-translated
outcome-residence-unknown = domicile inconnu

# en | outcome-mobile = mobile telephone
# status: back-translated
outcome-mobile = téléphone portable

# en | outcome-no-adult = no adult lives here
# status: back-translated
outcome-no-adult = aucun adulte dans le foyer

# en | outcome-quota-full = quota full
# status: back-translated
outcome-quota-full = quota atteint

# en | outcome-other-ineligible = not eligible, other
# status: back-translated
outcome-other-ineligible = hors cible, autre raison

# en | outcome-partial = partial interview
# status: back-translated
outcome-partial = entretien partiel

# en | outcome-complete = complete interview
# status: back-translated
outcome-complete = entretien complet

## Calls and appointments

# en | problem-time-beyond-period = The fieldwork is over by then, or has not begun. Choose another time.
# status: back-translated
problem-time-beyond-period = À ce moment-là, le terrain sera terminé ou n’aura pas encore commencé. Choisissez un autre moment.

# en | problem-time-outside-hours = Nobody is called there at that time. Choose another, or confirm it.
# status: back-translated
problem-time-outside-hours = On n’appelle pas là-bas à cette heure. Confirmez-la ou choisissez-en une autre.

# en | remark-outside-hours = Outside the calling hours there. Enter once more: it stands all the same.
# status: back-translated
remark-outside-hours = Hors des heures d’appel là-bas. Entrée à nouveau : l’heure est maintenue.

# en | remark-which-day = That can be two days; type more of it.
# status: back-translated
remark-which-day = Deux jours sont possibles ; saisissez-en plus.

# en | appointment-outside = no calls then
# status: back-translated
appointment-outside = pas d’appels

# en | appointment-who = Who calls: { $who }
# status: back-translated
appointment-who = Qui appelle : { $who }

# en | appointment-who-me = me
# status: back-translated
appointment-who-me = moi

# en | appointment-who-anyone = anybody, at that time
# status: back-translated
appointment-who-anyone = n’importe qui, à cette heure

# en | appointment-who-vague = anybody, about then
# status: back-translated
appointment-who-vague = n’importe qui, vers cette heure

# en | key-promise = who calls
# en |     .help = with me, with anybody, or about then
# status: back-translated
key-promise = qui appelle
    .help = moi, n’importe qui à cette heure, ou vers cette heure

# en | when-today = today
# status: back-translated
when-today = aujourd’hui, aujourd'hui

# en | when-tomorrow = tomorrow
# status: back-translated
when-tomorrow = demain

# en | when-after-tomorrow = day after tomorrow
# status: back-translated
when-after-tomorrow = après-demain, après demain

# en | when-weekdays = monday, tuesday, wednesday, thursday, friday, saturday, sunday
# status: back-translated
when-weekdays = lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche

# en | when-in = in
# status: back-translated
when-in = dans

# en | when-minutes = minutes
# status: back-translated
when-minutes = minutes

# en | when-hours = hours
# status: back-translated
when-hours = heures

## The supervisor’s terminal

# en | key-page = page
# en |     .help = go to the page with this number
# status: back-translated
key-page = page
    .help = aller à la page qui porte ce numéro

# en | key-next-country = next country
# en |     .help = show the next country only; after the last, all of them
# status: back-translated
key-next-country = pays suivant
    .help = ne montrer que le pays suivant ; après le dernier, tous

# en | key-country-before = country before
# status: back-translated
key-country-before = pays précédent

# en | monitor-quotas = quotas
# status: back-translated
monitor-quotas = quotas

# en | monitor-map = map
# status: back-translated
monitor-map = carte

# en | monitor-interviewers = interviewers
# status: back-translated
monitor-interviewers = équipe

# en | monitor-outcomes = outcomes
# status: back-translated
monitor-outcomes = résultats

# en | monitor-appointments = appointments
# status: back-translated
monitor-appointments = rendez-vous

# en | monitor-hours = hours
# status: back-translated
monitor-hours = heures

# en | monitor-too-small = The window is too small. Please make it at least { $columns } columns wide and { $lines } lines high.
# status: back-translated
monitor-too-small = La fenêtre est trop petite. Il faut au moins { $columns } colonnes de large et { $lines } lignes de haut.

# en | monitor-summary = { $counted } of { $target } · today { $today } · { $pace } an hour · full { $finish } · missing { $missing }
# status: back-translated
monitor-summary = { $counted } sur { $target } · auj. { $today } · { $pace } par heure · rempli { $finish } · manque { $missing }

# en | monitor-no-quotas = This study has no quotas.
# status: back-translated
monitor-no-quotas = Cette étude n’a pas de quotas.

# en | monitor-legend = !! very late   ! late   · on time   = full   x closed
# status: back-translated
monitor-legend = !! très en retard   ! en retard   · dans les temps   = remplie   x fermée

# en | monitor-cell = cell
# status: back-translated
monitor-cell = cellule

# en | monitor-facts = who
# status: back-translated
monitor-facts = qui

# en | monitor-target = target
# status: back-translated
monitor-target = cible

# en | monitor-counted = counted
# status: back-translated
monitor-counted = faits

# en | monitor-held = held
# status: back-translated
monitor-held = en cours

# en | monitor-over = over
# status: back-translated
monitor-over = hors quota

# en | monitor-per-hour = /h
# status: back-translated
monitor-per-hour = /h

# en | monitor-full = full
# status: back-translated
monitor-full = remplie

# en | monitor-missing = missing
# status: back-translated
monitor-missing = manque

# en | monitor-name = name
# status: back-translated
monitor-name = nom

# en | monitor-doing = doing
# status: back-translated
monitor-doing = activité

# en | monitor-for = for
# status: back-translated
monitor-for = depuis

# en | monitor-case = case
# status: back-translated
monitor-case = fiche

# en | monitor-item = item
# status: back-translated
monitor-item = question

# en | monitor-calls = calls
# status: back-translated
monitor-calls = appels

# en | monitor-completes = done
# status: back-translated
monitor-completes = faits

# en | monitor-refusals = refused
# status: back-translated
monitor-refusals = refus

# en | monitor-mean = mean
# status: back-translated
monitor-mean = moyenne

# en | monitor-dont-know = DK
# status: back-translated
monitor-dont-know = NSP

# en | monitor-interviewing = interviewing
# status: back-translated
monitor-interviewing = en entretien

# en | monitor-calling = calling
# status: back-translated
monitor-calling = appelle

# en | monitor-between = between calls
# status: back-translated
monitor-between = entre deux appels

# en | monitor-silent = silent
# status: back-translated
monitor-silent = sans signal

# en | monitor-away = signed out
# status: back-translated
monitor-away = hors connexion

# en | monitor-refused = Refusals and break-offs among those spoken to: today { $today }, in all { $all }
# status: back-translated
monitor-refused = Refus et abandons parmi les personnes jointes : aujourd’hui { $today }, au total { $all }

# en | monitor-code = code
# status: back-translated
monitor-code = code

# en | monitor-outcome = outcome
# status: back-translated
monitor-outcome = résultat

# en | monitor-today = today
# status: back-translated
monitor-today = aujourd’hui

# en | monitor-all = all
# status: back-translated
monitor-all = total

# en | monitor-agreed = { $missed } missed · { $coming } in the next 24 hours
# status: back-translated
monitor-agreed = Manqués : { $missed } · dans les prochaines 24 heures : { $coming }

# en | monitor-missed = missed
# status: back-translated
monitor-missed = manqué

# en | monitor-here = here
# status: back-translated
monitor-here = ici

# en | monitor-there = there
# status: back-translated
monitor-there = là-bas

# en | monitor-with = with
# status: back-translated
monitor-with = avec

# en | monitor-anyone = anyone
# status: back-translated
monitor-anyone = n’importe qui

# en | monitor-hour = hour
# status: back-translated
monitor-hour = heure

# en | monitor-contacts = contacts
# status: back-translated
monitor-contacts = contacts

# en | supervise-reason = A change needs a reason, on one line of at most 500 characters.
# status: back-translated
supervise-reason = Une modification doit être motivée, sur une ligne de 500 caractères au plus.

# en | supervise-who = Whoever changes something says who it is: start with --as NAME.
# status: back-translated
supervise-who = Pour modifier, dites qui vous êtes : démarrez avec --as NOM.

# en | supervise-target = A target is a whole number from 0 to 1,000,000,000.
# status: back-translated
supervise-target = Une cible est un nombre entier de 0 à 1 000 000 000.

# en | supervise-changed = Not done: { $staff } has changed it meanwhile ({ $what }). Look again.
# status: back-translated
supervise-changed = Non effectué : { $staff } a modifié la cellule entre-temps ({ $what }). Regardez à nouveau.

# en | supervise-not-held = Nobody holds this case.
# status: back-translated
supervise-not-held = Personne ne travaille sur cette fiche.

# en | supervise-nobody = There is no interviewer of this name.
# status: back-translated
supervise-nobody = Il n’y a personne de ce nom dans l’équipe.

# en | supervise-closed = This case is closed.
# status: back-translated
supervise-closed = Cette fiche est close.

# en | supervise-speaking = Not done: somebody is being spoken to in this case. Send a message, or wait a minute after the last answer.
# status: back-translated
supervise-speaking = Non effectué : une conversation est en cours sur cette fiche. Envoyez un message ou attendez une minute après la dernière réponse.

# en | supervise-no-supervisor = { $staff } is no supervisor of this study: see cati staff list.
# status: back-translated
supervise-no-supervisor = { $staff } ne supervise pas cette étude : voir cati staff list.

# en | supervise-conflict = Not done: { $detail }
# status: back-translated
supervise-conflict = Non effectué : { $detail }

# en | key-target = target
# en |     .help = change how many interviews are wanted in the cell
# status: back-translated
key-target = cible
    .help = changer le nombre d’entretiens voulus dans la cellule

# en | key-open-cell = open
# en |     .help = open the cell
# status: back-translated
key-open-cell = ouvrir
    .help = ouvrir la cellule

# en | key-shut-cell = close
# en |     .help = close the cell: nobody more is admitted
# status: back-translated
key-shut-cell = fermer
    .help = fermer la cellule : plus personne n’est admis

# en | key-watch-in = look in
# en |     .help = look in on the interview, read-only, after consent; it is written down
# status: back-translated
key-watch-in = observer
    .help = suivre l’entretien en lecture seule, après consentement ; c’est consigné

# en | key-free = release
# en |     .help = take the case away, so that it can be handed out again
# status: back-translated
key-free = libérer
    .help = retirer la fiche, pour qu’elle puisse être redistribuée

# en | key-pass-on = pass on
# en |     .help = pass the case to another interviewer
# status: back-translated
key-pass-on = transmettre
    .help = transmettre la fiche à quelqu’un d’autre de l’équipe

# en | key-check = result
# en |     .help = say what the call-back to the respondent came to
# status: back-translated
key-check = résultat
    .help = dire ce qu’a donné le rappel de contrôle

# en | key-reject = reject
# en |     .help = the interview does not count: its place is free again, it stays in the file
# status: back-translated
key-reject = rejeter
    .help = l’entretien ne compte plus : sa place est libérée, il reste dans le fichier

# en | key-do-it = do it
# status: back-translated
key-do-it = exécuter

# en | key-type-reason = type
# status: back-translated
key-type-reason = saisir

# en | monitor-checks = checks
# status: back-translated
monitor-checks = contrôle

# en | monitor-checked = To check: { $open } · confirmed { $confirmed } · not said { $refused } · differs { $differs } · rejected { $rejected }
# status: back-translated
monitor-checked = À vérifier : { $open } · confirmés { $confirmed } · refus { $refused } · divergents { $differs } · rejetés { $rejected }

# en | monitor-interview = interview
# status: back-translated
monitor-interview = entretien

# en | monitor-ended = ended
# status: back-translated
monitor-ended = terminé

# en | monitor-tried = not reached
# status: back-translated
monitor-tried = injoignable

# en | monitor-no-consent = Nobody may look in before the respondent has agreed to be interviewed.
# status: back-translated
monitor-no-consent = On ne peut observer qu’une fois l’entretien accepté par la personne.

# en | monitor-watch-over = This interview is not going on.
# status: back-translated
monitor-watch-over = Cet entretien n’est plus en cours.

# en | form-target = Change the target
# status: back-translated
form-target = Changer la cible

# en | form-open = Open the cell
# status: back-translated
form-open = Ouvrir la cellule

# en | form-shut = Close the cell
# status: back-translated
form-shut = Fermer la cellule

# en | form-free = Release the case
# status: back-translated
form-free = Libérer la fiche

# en | form-pass-on = Pass the case on
# status: back-translated
form-pass-on = Transmettre la fiche

# en | form-check = What the call-back came to
# status: back-translated
form-check = Ce qu’a donné le rappel

# en | form-reject = Reject the interview
# status: back-translated
form-reject = Rejeter l’entretien

# en | form-cell = { $cell }: { $counted } counted and { $held } held of { $target }
# status: back-translated
form-cell = { $cell } : { $counted } faits et { $held } en cours sur { $target }

# en | form-new-target = New target:
# status: back-translated
form-new-target = Nouvelle cible :

# en | form-to = To whom:
# status: back-translated
form-to = À qui :

# en | form-result = Result:
# status: back-translated
form-result = Résultat :

# en | form-check-digits = 1 confirmed   2 not reached   3 does not want to say   4 says otherwise
# status: back-translated
form-check-digits = 1 confirmé   2 injoignable   3 ne veut pas répondre   4 dit autre chose

# en | form-reason = Why:
# status: back-translated
form-reason = Pourquoi :

## Messages

# en | key-message = message
# en |     .help = show a supervisor’s message in full; Enter says that you have read it
# status: back-translated
key-message = message
    .help = afficher en entier un message de la supervision ; Entrée dit que vous l’avez lu

# en | key-message-read = read
# en |     .help = say that you have read the message, with your answer if one is typed
# status: back-translated
key-message-read = lu
    .help = dire que vous avez lu le message, avec votre réponse s’il y en a une

# en | key-type-answer = answer
# en |     .help = type an answer of one line
# status: back-translated
key-type-answer = réponse
    .help = saisir une réponse d’une ligne

# en | key-write = message
# en |     .help = send this interviewer a line
# status: back-translated
key-write = message
    .help = envoyer une ligne à cette personne

# en | key-write-to-all = to all
# en |     .help = send everybody who is signed in a line
# status: back-translated
key-write-to-all = à l’équipe
    .help = envoyer une ligne à toutes les personnes connectées

# en | message-waiting = F10 · { $staff }: { $text }
# status: back-translated
message-waiting = F10 · { $staff } : { $text }

# en | message-from = Message from { $staff }
# status: back-translated
message-from = Message de { $staff }

# en | message-answer = Answer:
# status: back-translated
message-answer = Réponse :

# en | message-line = Please type one line of at most 120 characters.
# status: back-translated
message-line = Veuillez saisir une ligne de 120 caractères au plus.

# en | message-nobody = Nobody is signed in: the message was not sent.
# status: back-translated
message-nobody = Personne n’est connecté : le message n’a pas été envoyé.

# en | message-everybody = everybody
# status: back-translated
message-everybody = toute l’équipe

# en | message-sent = { $time } { $staff } → { $to }: { $text }
# status: back-translated
message-sent = { $time } { $staff } → { $to } : { $text }

# en | message-read-by = read by { $names }
# status: back-translated
message-read-by = lu par { $names }

# en | message-unread = not read yet
# status: back-translated
message-unread = pas encore lu

# en | form-line = Send a message
# status: back-translated
form-line = Envoyer un message

# en | form-text = Text:
# status: back-translated
form-text = Texte :

## Rates and signals on the supervisor’s pages

# en | monitor-rates = rates
# status: back-translated
monitor-rates = taux

# en | monitor-signals = quality
# status: back-translated
monitor-signals = qualité

# en | monitor-rate = rate
# status: back-translated
monitor-rate = taux

# en | monitor-formula = is
# status: back-translated
monitor-formula = calcul

# en | measure-age = as of { $age } ago
# status: back-translated
measure-age = état d’il y a { $age }

# en | measure-reading = reading, { $many } so far …
# status: back-translated
measure-reading = lecture, { $many } jusqu’ici …

# en | rates-head = { $all } cases, { $today } of today · { $age } · every minute
# status: back-translated
rates-head = { $all } fiches, { $today } du jour · { $age } · chaque minute

# en | rates-groups = I complete { $I } · P partial { $P } · R refusal { $R } · NC no contact { $NC } · O other { $O } · UH household unknown { $UH } · UO eligibility unknown { $UO } · NE not eligible { $NE }
# status: back-translated
rates-groups = I complet { $I } · P partiel { $P } · R refus { $R } · NC sans contact { $NC } · O autre { $O } · UH foyer inconnu { $UH } · UO éligibilité inconnue { $UO } · NE non éligible { $NE }

# en | rates-basis = e = { $e }, { $eligible } eligible of { $known } known · D0 = I+P+R+NC+O · De = D0 + e·(UH+UO) · D = D0+UH+UO
# status: back-translated
rates-basis = e = { $e }, { $eligible } éligibles sur { $known } connues · D0 = I+P+R+NC+O · De = D0 + e·(UH+UO) · D = D0+UH+UO

# en | rates-explained = Today: cases whose code is from a call of today. – is undefined. All of it is about the fieldwork, not the population.
# status: back-translated
rates-explained = Aujourd’hui : fiches dont le code vient d’un appel du jour. – : non défini. Tout cela décrit le terrain, non la population.

# en | signals-head = { $completes } completes · { $age } · every 10 minutes
# status: back-translated
signals-head = Entretiens complets : { $completes } · { $age } · toutes les 10 minutes

# en | signals-pace = pace
# status: back-translated
signals-pace = durée

# en | signals-speeding = hasty
# status: back-translated
signals-speeding = hâtifs

# en | signals-alike = alike
# status: back-translated
signals-alike = identique

# en | signals-back = back
# status: back-translated
signals-back = retours

# en | signals-items = Interviewers’ part of an item’s variance, largest first (0–2 % is usual): { $items }
# status: back-translated
signals-items = Part de l’effet enquêteur dans la variance d’une question, la plus grande d’abord (0–2 % est courant) : { $items }

# en | signals-explained = Signals, not verdicts: look, listen, ask. pace: 100 % is usual, less is faster · hasty: interviews with a pace below 50 % · alike: batteries with one answer in every row · DK: don’t know · back: times of going back by answers · – too little to tell
# status: back-translated
signals-explained = Des signaux, pas des verdicts : regarder, écouter, demander. durée : 100 % est habituel, moins est plus rapide · hâtifs : entretiens d’une durée inférieure à 50 % · identique : batteries où toutes les lignes ont la même réponse · NSP : ne sait pas · retours : retours en arrière par réponse · – : trop peu pour juger

# en | message-unread-by = not read by { $names }
# status: back-translated
message-unread-by = pas lu par { $names }

## Checks of any interview

# en | key-check-other = other’s result
# en |     .help = say what the call-back on any complete came to, drawn or not
# status: back-translated
key-check-other = résultat d’un autre
    .help = dire ce qu’a donné le rappel de contrôle pour n’importe quel entretien complet, tiré au sort ou non

# en | key-reject-other = reject other
# en |     .help = any complete does not count: its place is free again, it stays in the file
# status: back-translated
key-reject-other = en rejeter un autre
    .help = rejeter n’importe quel entretien complet : il ne compte plus, sa place est libérée, il reste dans le fichier

# en | monitor-number = number
# status: back-translated
monitor-number = téléphone

# en | monitor-number-hidden = needs --as
# status: back-translated
monitor-number-hidden = exige --as

# en | form-any = Any complete, whether it was drawn or not.
# status: back-translated
form-any = Tout entretien complet, tiré au sort ou non.

# en | form-interview = Interview:
# status: back-translated
form-interview = Entretien :

# en | form-check-other = Interview, result:
# status: back-translated
form-check-other = Entretien, résultat :

# en | form-interview-wrong = Please type the number of an interview.
# status: back-translated
form-interview-wrong = Saisissez le numéro d’un entretien.

# en | form-check-other-wrong = Please type the number of the interview, a blank and the digit of the result, such as 123 1.
# status: back-translated
form-check-other-wrong = Saisissez le numéro de l’entretien, un espace et le chiffre du résultat, par exemple 123 1.

## The report of a study

# en | report-decimal = .
# status: back-translated
report-decimal = ,

# en | report-thousands = ,
# status: back-translated
report-thousands = { " " }

# en | report-kicker = Report of results
# status: back-translated
report-kicker = Rapport de résultats

# en | report-training = Training study: practice interviews. No figure here says anything about anybody.
# status: back-translated
report-training = Étude de formation : des entretiens pour s’exercer. Les chiffres donnés ici ne concernent personne.

# en | report-simulated = Robots have worked on this study: the respondents are simulated, nobody gave these answers.
# status: back-translated
report-simulated = Des robots ont travaillé sur cette étude : les réponses sont simulées, personne ne les a données.

# en | report-training-short = training study
# status: back-translated
report-training-short = étude de formation

# en | report-simulated-short = simulated respondents
# status: back-translated
report-simulated-short = réponses simulées

# en | report-contents = Contents
# status: back-translated
report-contents = Sommaire

# en | report-graphs = Graphs
# status: back-translated
report-graphs = Graphiques

# en | report-notes = Notes
# status: back-translated
report-notes = Remarques

# en | report-none = No interview is complete yet. As soon as one is, the graphs stand here.
# status: back-translated
report-none = Aucun entretien n’est encore complet. Dès qu’un le sera, les graphiques figureront ici.

# en | report-of-indices = This questionnaire describes no report of its own: these are its indices.
# status: back-translated
report-of-indices = Ce questionnaire ne décrit pas de rapport : voici ses indices.

# en | report-going-on = The field is at work: { $counted } interviews of { $target } wanted, { $percent } % of the places are filled.
# status: back-translated
report-going-on = Le terrain est en cours : { $counted } entretiens sur { $target } voulus, { $percent } % des places sont remplies.

# en | report-full = The field is done: { $counted } interviews, { $target } were wanted.
# status: back-translated
report-full = Le terrain est terminé : { $counted } entretiens, { $target } étaient voulus.

# en | report-interviews = Interviews: { $counted }.
# status: back-translated
report-interviews = Entretiens : { $counted }.

# en | report-day = { $day } { $month } { $year }
# status: back-translated
report-day = { $day } { $month } { $year }

# en | report-dates = The first began on { $from }, the last on { $to }.
# status: back-translated
report-dates = Le premier a commencé le { $from }, le dernier le { $to }.

# en | report-fieldwork = Fieldwork
# status: back-translated
report-fieldwork = Terrain

# en | report-organisation = Held by telephone by { $organisation }.
# status: back-translated
report-organisation = Enquête réalisée par téléphone par { $organisation }.

# en | report-country = country
# status: back-translated
report-country = pays

# en | report-completes = interviews
# status: back-translated
report-completes = entretiens

# en | report-over = of them over quota
# status: back-translated
report-over = dont hors quota

# en | report-wanted = wanted
# status: back-translated
report-wanted = voulus

# en | report-all = all countries
# status: back-translated
report-all = tous les pays

# en | report-cells = Quotas by { $name }: { $full } of { $cells } cells are full.
# status: back-translated
report-cells = Quotas par { $name }, cellules remplies : { $full } sur { $cells }.

# en | report-rejected = Rejected and left out: { $count }.
# status: back-translated
report-rejected = Rejetés et exclus : { $count }.

# en | report-outcomes = Outcomes and rates
# status: back-translated
report-outcomes = Résultats et taux

# en | report-group = outcome, by group of AAPOR
# status: back-translated
report-group = résultat, par groupe de l’AAPOR

# en | report-cases = cases
# status: back-translated
report-cases = fiches

# en | report-group-i = complete interviews
# status: back-translated
report-group-i = entretiens complets

# en | report-group-p = partial interviews
# status: back-translated
report-group-p = entretiens partiels

# en | report-group-r = refusals and break-offs
# status: back-translated
report-group-r = refus et abandons

# en | report-group-nc = eligible, not spoken to
# status: back-translated
report-group-nc = éligibles, sans contact

# en | report-group-o = eligible, other reason
# status: back-translated
report-group-o = éligibles, autre raison

# en | report-group-uh = not known whether a household
# status: back-translated
report-group-uh = foyer ou non : inconnu

# en | report-group-uo = not known whether somebody is eligible
# status: back-translated
report-group-uo = éligibilité inconnue

# en | report-group-ne = not eligible
# status: back-translated
report-group-ne = non éligibles

# en | report-rate = rate, by AAPOR’s definitions
# status: back-translated
report-rate = taux, selon les définitions de l’AAPOR

# en | report-rate-rr1 = response, of all cases that may be eligible
# status: back-translated
report-rate-rr1 = réponse, sur toutes les fiches peut-être éligibles

# en | report-rate-rr3 = response, unknown cases estimated
# status: back-translated
report-rate-rr3 = réponse, fiches inconnues estimées

# en | report-rate-rr5 = response, of cases known to be eligible
# status: back-translated
report-rate-rr5 = réponse, sur les fiches sûrement éligibles

# en | report-rate-coop1 = cooperation, of those spoken to
# status: back-translated
report-rate-coop1 = coopération, en cas de contact

# en | report-rate-ref1 = refusal, of all cases that may be eligible
# status: back-translated
report-rate-ref1 = refus, sur toutes les fiches peut-être éligibles

# en | report-rate-con1 = contact, of all cases that may be eligible
# status: back-translated
report-rate-con1 = contact, sur toutes les fiches peut-être éligibles

# en | report-rates-note = Where quotas turn people away, rates describe the fieldwork and not how good the sample is. All { $all } rates: cati rates.
# status: back-translated
report-rates-note = Là où des quotas écartent des personnes, les taux décrivent le terrain et non la qualité de l’échantillon. Les { $all } taux : cati rates.

# en | report-weights = Weights
# status: back-translated
report-weights = Pondération

# en | report-weights-country = Between countries: each counts by its people aged 18 and over (w_country). All graphs use this weight alone.
# status: back-translated
report-weights-country = Entre les pays : chacun compte selon sa population de 18 ans et plus (w_country). Tous les graphiques utilisent cette seule pondération.

# en | report-weights-within = Within countries: raked to the population over the margins of the quotas (w_quota), in the exported data, not in these graphs.
# status: back-translated
report-weights-within = Dans chaque pays : calage sur la population selon les marges des quotas (w_quota), dans les données exportées, non dans ces graphiques.

# en | report-weights-none = Within countries every interview counts the same.
# status: back-translated
report-weights-none = Dans chaque pays, tous les entretiens comptent autant.

# en | report-weights-merged = { $country }: { $options } count as one in { $group }, since somebody is missing.
# status: back-translated
report-weights-merged = { $country } : { $options } comptent comme une seule modalité dans { $group }, car l’une d’elles est sans entretien.

# en | report-weights-empty = { $country }: nobody was interviewed of { $categories }, so that in the data w_quota is 1 there.
# status: back-translated
report-weights-empty = { $country } : personne n’a été interrogé dans { $categories } ; pour ce pays, w_quota vaut donc 1 dans les données.

# en | report-weights-unweighted = { $country }: what is known does not allow weighting to the population, so that in the data w_quota is 1 there. cati weight says why.
# status: back-translated
report-weights-unweighted = { $country } : ce que l’on sait ne permet pas de pondérer d’après la structure de la population ; pour ce pays, w_quota vaut donc 1 dans les données. cati weight en donne la raison.

# en | report-weights-unknown = { $country }: the number of its people is not known, so that w_country is 1 everywhere.
# status: back-translated
report-weights-unknown = { $country } : le nombre d’habitants n’est pas connu, si bien que w_country vaut 1 partout.

# en | report-cost = Design effect { $deff }, effective n { $effective }.
# status: back-translated
report-cost = Effet de plan { $deff }, n effectif { $effective }.

# en | report-cost-both = Both together: design effect { $deff }, effective n { $effective }.
# status: back-translated
report-cost-both = Les deux ensemble : effet de plan { $deff }, n effectif { $effective }.

# en | report-country-weight = country weight
# status: back-translated
report-country-weight = poids du pays

# en | report-within-weight = within, from to
# status: back-translated
report-within-weight = dans le pays, de … à …

# en | report-reading = How to read the graphs
# status: back-translated
report-reading = Comment lire les graphiques

# en | report-read-found = Bars and points are what this study found. The thin line is the 95 % confidence interval: the longer it is, the less sure the figure.
# status: back-translated
report-read-found = Barres et points montrent ce que cette étude a trouvé. Le trait fin est l’intervalle de confiance à 95 % : plus il est long, moins le chiffre est sûr.

# en | report-read-published = The diamond is what was published. ≈ stands before a figure that the publication gives in round words, * after one that was worked out from others. Where it gives no number, its words on how a figure stands are repeated. The publication:
# status: back-translated
report-read-published = Le losange est le chiffre publié. ≈ précède un chiffre donné en termes approximatifs, * suit un chiffre déduit d’autres. Là où la publication ne donne pas de chiffre, ses mots sur le rang ou la force sont repris. Publication :

# en | report-read-weight = All figures are weighted by country alone, so that they can be compared with what was published: within a country every interview counts the same.
# status: back-translated
report-read-weight = Tous les chiffres sont pondérés par pays seulement, pour pouvoir être comparés aux chiffres publiés : dans un pays, tous les entretiens comptent autant.

# en | report-read-weight-alone = All figures are weighted by country alone: within a country every interview counts the same.
# status: back-translated
report-read-weight-alone = Tous les chiffres sont pondérés par pays seulement : dans un pays, tous les entretiens comptent autant.

# en | report-read-missing = Don’t know, refused and what was not asked are left out of each figure. How many answered and how many were left out stands in the table under each graph.
# status: back-translated
report-read-missing = « Ne sait pas », refus et questions non posées sont exclus de chaque chiffre. Le tableau sous chaque graphique dit combien ont répondu et combien sont exclus.

# en | report-read-quota = The sample was filled by quotas and not drawn at random. The intervals treat it as if it had been, and the weights as fixed: they show how much chance alone would do, and prove no difference.
# status: back-translated
report-read-quota = L’échantillon est constitué par quotas et non tiré au sort. Les intervalles sont calculés comme s’il l’était et comme si les poids étaient fixes : ils montrent ce que ferait le seul hasard, et ne prouvent aucun écart.

# en | report-read-evidence = † marks figures that rest on a question whose wording was inferred, ‡ those that rest on one written for this project. Which these are stands under each graph.
# status: back-translated
report-read-evidence = † signale les chiffres qui reposent sur une question au libellé déduit, ‡ ceux qui reposent sur une question écrite pour ce projet. Ces questions sont nommées sous chaque graphique.

# en | report-legend-found = found, with 95 % interval
# status: back-translated
report-legend-found = trouvé, avec intervalle à 95 %

# en | report-found = found
# status: back-translated
report-found = trouvé

# en | report-published = published
# status: back-translated
report-published = publié

# en | report-difference = difference
# status: back-translated
report-difference = écart

# en | report-interval = 95 % interval
# status: back-translated
report-interval = intervalle à 95 %

# en | report-from-to = { $from } to { $to }
# status: back-translated
report-from-to = { $from } à { $to }

# en | report-n = n
# status: back-translated
report-n = n

# en | report-left-out = left out
# status: back-translated
report-left-out = exclus

# en | report-figures = The figures
# status: back-translated
report-figures = Les chiffres

# en | report-undefined = undefined
# status: back-translated
report-undefined = non défini

# en | report-nobody = nobody
# status: back-translated
report-nobody = personne

# en | report-unit-percent = percent
# status: back-translated
report-unit-percent = pour cent

# en | report-unit-points = 0 to 100
# status: back-translated
report-unit-points = 0 à 100

# en | report-unit-correlation = correlation
# status: back-translated
report-unit-correlation = corrélation

# en | report-kind-bars = Bar chart; all figures stand in the table below it.
# status: back-translated
report-kind-bars = Diagramme en barres ; tous les chiffres sont dans le tableau qui suit.

# en | report-kind-dots = Points on a line through zero; all figures stand in the table below it.
# status: back-translated
report-kind-dots = Points sur un axe passant par zéro ; tous les chiffres sont dans le tableau qui suit.

# en | report-kind-strip = A bar divided into parts; all figures stand in the table below it.
# status: back-translated
report-kind-strip = Une barre divisée en parts ; tous les chiffres sont dans le tableau qui suit.

# en | report-describes = Lowest: { $least }. Highest: { $most }.
# status: back-translated
report-describes = Minimum : { $least }. Maximum : { $most }.

# en | report-rests-inferred = Wording inferred:
# status: back-translated
report-rests-inferred = Libellé déduit :

# en | report-rests-ours = Written for this project:
# status: back-translated
report-rests-ours = Écrit pour ce projet :

# en | report-like-highest = highest
# status: back-translated
report-like-highest = le plus élevé

# en | report-like-high = high
# status: back-translated
report-like-high = élevé

# en | report-like-between = in between
# status: back-translated
report-like-between = entre les deux

# en | report-like-above = above average
# status: back-translated
report-like-above = au-dessus de la moyenne

# en | report-like-lower = considerably lower
# status: back-translated
report-like-lower = nettement plus bas

# en | report-like-low = among the lowest
# status: back-translated
report-like-low = parmi les plus bas

# en | report-like-lowest = lowest
# status: back-translated
report-like-lowest = le plus bas

# en | report-like-positive = positive
# status: back-translated
report-like-positive = positive

# en | report-like-moderate = moderate
# status: back-translated
report-like-moderate = modérée

# en | report-like-weak-positive = weak, positive
# status: back-translated
report-like-weak-positive = faible, positive

# en | report-like-weak = weak
# status: back-translated
report-like-weak = faible

# en | report-like-not-significant = not significant
# status: back-translated
report-like-not-significant = non significative

# en | report-like-weak-negative = weak, negative
# status: back-translated
report-like-weak-negative = faible, négative

# en | report-like-negative = negative
# status: back-translated
report-like-negative = négative

## Columns of the data that goes out

# en | data-interview = number of the interview in the study
# status: back-translated
data-interview = numéro de l’entretien dans l’étude

# en | data-case = number of the case; several persons of a household have the same
# status: back-translated
data-case = numéro de la fiche ; plusieurs personnes d’un foyer ont le même

# en | data-kind = live or training
# status: back-translated
data-kind = réel ou formation

# en | data-live = live
# status: back-translated
data-live = réel

# en | data-training = training
# status: back-translated
data-training = formation

# en | data-country = country of the case
# status: back-translated
data-country = pays de la fiche

# en | data-language = language spoken last
# status: back-translated
data-language = dernière langue parlée

# en | data-interviewer = number of the interviewer
# status: back-translated
data-interviewer = numéro de l’enquêteur ou enquêtrice

# en | data-version = version of the questionnaire
# status: back-translated
data-version = version du questionnaire

# en | data-started-at = beginning, UTC
# status: back-translated
data-started-at = début, UTC

# en | data-ended-at = end, UTC
# status: back-translated
data-ended-at = fin, UTC

# en | data-seconds = seconds of interviewing, without interruptions
# status: back-translated
data-seconds = secondes d’entretien, sans les interruptions

# en | data-state = complete or partial
# status: back-translated
data-state = complet ou partiel

# en | data-complete = complete
# status: back-translated
data-complete = complet

# en | data-partial = partial
# status: back-translated
data-partial = partiel

# en | data-over-quota = 1: a complete whose place was taken; reported apart
# status: back-translated
data-over-quota = 1 : un entretien complet dont la place était prise ; compté à part

# en | data-no = no
# status: back-translated
data-no = non

# en | data-yes = yes
# status: back-translated
data-yes = oui

# en | data-chosen = chosen
# status: back-translated
data-chosen = cité

# en | data-not-chosen = not chosen
# status: back-translated
data-not-chosen = non cité

# en | data-index = index { $name }
# status: back-translated
data-index = indice { $name }

# en | data-w-quota = weight to the population of each country, mean 1 in a country
# status: back-translated
data-w-quota = poids calé sur la population de chaque pays, moyenne 1 par pays

# en | data-w-country = weight of the countries to each other, by their population aged 18 and over
# status: back-translated
data-w-country = poids des pays entre eux, selon leur population de 18 ans et plus

# en | data-weight = weight: w_quota times w_country, sum as many as interviews
# status: back-translated
data-weight = poids : w_quota fois w_country, de somme égale au nombre d’entretiens

# en | data-para-attempts = calls to the case until the interview ended
# status: back-translated
data-para-attempts = appels sur la fiche jusqu’à la fin de l’entretien

# en | data-para-suspended = how often the interview was put aside
# status: back-translated
data-para-suspended = nombre de suspensions de l’entretien

# en | data-para-back-ups = how often the interviewer went back
# status: back-translated
data-para-back-ups = nombre de retours en arrière dans l’entretien

# en | data-para-section = seconds at section { $name }
# status: back-translated
data-para-section = secondes dans la section { $name }

# en | data-para-item = seconds at { $name }
# status: back-translated
data-para-item = secondes sur { $name }

## Documents that describe the data

# en | document-training = Training study: what is in the data is for practice and no survey result.
# status: back-translated
document-training = Étude de formation : le contenu des données sert d’exercice et n’est pas un résultat d’enquête.

# en | document-simulated = Simulated respondents: robots gave these answers, no person did.
# status: back-translated
document-simulated = Réponses simulées : elles viennent de robots, et non de personnes.

# en | document-questionnaire = Questionnaire { $name }, version { $version }
# status: back-translated
document-questionnaire = Questionnaire { $name }, version { $version }

# en | document-organisation = Fieldwork: { $organisation }
# status: back-translated
document-organisation = Enquête réalisée par : { $organisation }

# en | document-begun = Interviews begun from { $first } to { $last }
# status: back-translated
document-begun = Début des entretiens : entre le { $first } et le { $last }

# en | document-interviews = Interviews: { $n }
# status: back-translated
document-interviews = Nombre d’entretiens : { $n }

# en | document-missing = User-missing: don’t know and refused. System-missing: not asked, or not reached.
# status: back-translated
document-missing = Valeurs manquantes de l’utilisateur : ne sait pas et refus. Valeurs manquantes du système : question non posée ou non atteinte.

# en | document-cut-labels = Labels that are too long for SPSS are cut; they stand whole in the codebook and in the variable’s attributes.
# status: back-translated
document-cut-labels = Les libellés trop longs pour SPSS sont tronqués ; ils figurent en entier dans le livre de codes et dans les attributs de chaque variable.

# en | document-unit = Individual
# status: back-translated
document-unit = Individu

# en | document-kind = Survey data
# status: back-translated
document-kind = Données d’enquête

# en | document-telephone = Telephone interview, computer-assisted (CATI)
# status: back-translated
document-telephone = Entretien par téléphone, assisté par ordinateur (CATI)

# en | document-instrument = Structured questionnaire
# status: back-translated
document-instrument = Questionnaire structuré

# en | document-quotas = Quota sample by telephone. Quotas on: { $groups }. Once a strict cell is full, nobody more is interviewed for it.
# status: back-translated
document-quotas = Échantillon par quotas, par téléphone. Quotas sur : { $groups }. Quand une cellule stricte est remplie, plus personne n’y est interrogé.

# en | document-no-quotas = Telephone sample without quotas.
# status: back-translated
document-no-quotas = Échantillon par téléphone, sans quotas.

# en | document-whoever = Within a household: whoever answers the telephone.
# status: back-translated
document-whoever = Dans le foyer : la personne qui répond au téléphone.

# en | document-last-birthday = Within a household: the person who had the most recent birthday.
# status: back-translated
document-last-birthday = Dans le foyer : la personne dont l’anniversaire est le plus récent.

# en | document-youngest-man = Within a household: the youngest man at home, else the youngest woman.
# status: back-translated
document-youngest-man = Dans le foyer : l’homme le plus jeune présent, sinon la femme la plus jeune.

# en | document-weights = weight = w_quota × w_country. w_quota adjusts the interviews of each country to its population over the margins of the quotas (raking, mean 1 in a country); w_country adjusts the countries to each other by their population. It is a quota sample: standard errors describe it only as if it had been drawn at random.
# status: back-translated
document-weights = weight = w_quota × w_country. w_quota ajuste les entretiens de chaque pays à sa population selon les marges des quotas (calage sur marges, « raking ratio », moyenne 1 par pays) ; w_country ajuste les pays entre eux d’après leur population. C’est un échantillon par quotas : les erreurs types ne le décrivent que comme s’il avait été tiré au sort.

# en | document-over-quota = Completes whose place was taken meanwhile are in the data: over_quota is 1.
# status: back-translated
document-over-quota = Les entretiens complets dont la place avait été prise entre-temps sont dans les données : over_quota vaut 1.

# en | document-partials = Partial interviews are in the data too: state is partial.
# status: back-translated
document-partials = Les entretiens partiels sont aussi dans les données : state vaut partial.

# en | document-contacts = Telephone numbers, names and notes are not in the data.
# status: back-translated
document-contacts = Les numéros de téléphone, les noms et les notes ne sont pas dans les données.

# en | document-frequencies = Frequencies, valid and missing numbers and means stand without weights and weighted by the variable weight. Interviews without a weight count 0 there.
# status: back-translated
document-frequencies = Les fréquences, les effectifs valides et manquants et les moyennes sont donnés sans pondération et pondérés par la variable weight. Les entretiens sans poids y comptent pour 0.

# en | document-filters = The universe of a variable is its filter as the questionnaire writes it; codes stand there by their names.
# status: back-translated
document-filters = L’univers d’une variable est son filtre tel que le questionnaire l’écrit ; les codes y figurent par leurs noms.

# en | document-data = The data are what `{ $command }` writes.
# status: back-translated
document-data = Les données sont ce que `{ $command }` écrit.

# en | document-wording-documented = The wording is documented in the study’s own publications.
# status: back-translated
document-wording-documented = Le libellé est documenté dans les publications de l’étude elle-même.

# en | document-wording-inferred = The wording is inferred from the study’s publications.
# status: back-translated
document-wording-inferred = Le libellé est déduit des publications de l’étude.

# en | document-wording-ours = The wording was made for this questionnaire.
# status: back-translated
document-wording-ours = Le libellé a été rédigé pour ce questionnaire.

## Towns that time zones are named after

# en | town-prague = Prague
# status: back-translated
town-prague = Prague

# en | town-berlin = Berlin
# status: back-translated
town-berlin = Berlin

# en | town-copenhagen = Copenhagen
# status: back-translated
town-copenhagen = Copenhague

# en | town-paris = Paris
# status: back-translated
town-paris = Paris

# en | town-london = London
# status: back-translated
town-london = Londres
