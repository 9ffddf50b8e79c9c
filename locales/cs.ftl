# The interface in Czech. What is spoken to respondents is in the questionnaire's own files.
# Decisions: vy, never by gender; names, towns and languages stand uninflected behind a colon or in brackets; weekdays in full, as “po” is also “after”.
# Attributes `help` say at length on the help page what a key does; labels are for the key bar and have to be short.

## Languages, dates, times

# en | language-en = English
# status: back-translated
language-en = angličtina

# en | language-de = German
# status: back-translated
language-de = němčina

# en | language-fr = French
# status: back-translated
language-fr = francouzština

# en | language-da = Danish
# status: back-translated
language-da = dánština

# en | language-cs = Czech
# status: back-translated
language-cs = čeština

# en | weekday-1 = Mon
# status: back-translated
weekday-1 = pondělí

# en | weekday-2 = Tue
# status: back-translated
weekday-2 = úterý

# en | weekday-3 = Wed
# status: back-translated
weekday-3 = středa

# en | weekday-4 = Thu
# status: back-translated
weekday-4 = čtvrtek

# en | weekday-5 = Fri
# status: back-translated
weekday-5 = pátek

# en | weekday-6 = Sat
# status: back-translated
weekday-6 = sobota

# en | weekday-7 = Sun
# status: back-translated
weekday-7 = neděle

# en | month-1 = Jan
# status: back-translated
month-1 = 1.

# en | month-2 = Feb
# status: back-translated
month-2 = 2.

# en | month-3 = Mar
# status: back-translated
month-3 = 3.

# en | month-4 = Apr
# status: back-translated
month-4 = 4.

# en | month-5 = May
# status: back-translated
month-5 = 5.

# en | month-6 = Jun
# status: back-translated
month-6 = 6.

# en | month-7 = Jul
# status: back-translated
month-7 = 7.

# en | month-8 = Aug
# status: back-translated
month-8 = 8.

# en | month-9 = Sep
# status: back-translated
month-9 = 9.

# en | month-10 = Oct
# status: back-translated
month-10 = 10.

# en | month-11 = Nov
# status: back-translated
month-11 = 11.

# en | month-12 = Dec
# status: back-translated
month-12 = 12.

# en | date = { $weekday } { $day } { $month }
# status: back-translated
date = { $weekday } { $day }. { $month }

# en | date-time = { $date } { $time }
# status: back-translated
date-time = { $date } { $time }

# en | date-time-year = { $date } { $year } { $time }
# status: back-translated
date-time-year = { $date } { $year }, { $time }

## Header

# en | mode-training = TRAINING
# status: back-translated
mode-training = ŠKOLENÍ

# en | mode-practice = PRACTICE: nothing is kept
# status: back-translated
mode-practice = CVIČENÍ: nic se neukládá

# en | header-case = Case { $case }
# status: back-translated
header-case = Případ { $case }

# en | header-unit = { $number } of { $of }
# status: back-translated
header-unit = { $number } z { $of }

# en | header-over-quota = over quota
# status: back-translated
header-over-quota = nad kvótu

# en | header-clocks = call { $duration } · { $time }
# status: back-translated
header-clocks = hovor { $duration } · { $time }

# en | too-small = The window is too small. Please make it at least { $columns } columns wide and { $lines } lines high. Nothing is lost; until then no key is taken but Ctrl-C.
# status: back-translated
too-small = Okno je příliš malé. Zvětšete ho prosím aspoň na { $columns } sloupců na šířku a { $lines } řádků na výšku. Nic se neztratí; do té doby platí jen klávesy Ctrl-C.

# en | more-lines = ── more: ↑ { $above }  ↓ { $below } ──
# status: back-translated
more-lines = ── další: ↑ { $above }  ↓ { $below } ──

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
cap-delete = Delete

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
cap-space = mezerník

# en | cap-ctrl = Ctrl-{ $letter }
# status: back-translated
cap-ctrl = Ctrl-{ $letter }

# en | cap-letters = letter
# status: back-translated
cap-letters = písmeno

# en | cap-text = text
# status: back-translated
cap-text = text

## What keys do

# en | key-sign-in = sign in
# status: back-translated
key-sign-in = přihlásit

# en | key-type-name = type a name
# en |     .help = type the beginning of a name; the first that begins so is taken
# status: back-translated
key-type-name = napsat jméno
    .help = napsat začátek jména; platí první, které tak začíná

# en | key-quit = leave
# status: back-translated
key-quit = ukončit

# en | key-take-back = take it back
# en |     .help = take the case that was cut off up again
# status: back-translated
key-take-back = pokračovat
    .help = vrátit se k přerušenému případu

# en | key-take-over = take it over
# en |     .help = take the case over from the other window, which then has to let go of it
# status: back-translated
key-take-over = převzít
    .help = převzít případ od druhého okna, které ho pak musí pustit

# en | key-next-call = next call
# en |     .help = take the next case to call
# status: back-translated
key-next-call = další hovor
    .help = vzít další případ k volání

# en | key-countries = countries
# en |     .help = choose the countries to call
# status: back-translated
key-countries = země
    .help = vybrat země, do kterých se volá

# en | key-sign-out = sign out
# en |     .help = sign out: another person works at this terminal
# status: back-translated
key-sign-out = odhlásit
    .help = odhlásit: u tohoto terminálu bude pracovat někdo jiný

# en | key-choose = take
# status: back-translated
key-choose = použít

# en | key-on-off = on/off
# en |     .help = switch the country with this number on or off
# status: back-translated
key-on-off = ano/ne
    .help = vybrat zemi s tímto číslem, nebo výběr zrušit

# en | key-on-off-here = on/off
# en |     .help = switch the country at the arrow on or off
# status: back-translated
key-on-off-here = ano/ne
    .help = vybrat zemi u šipky, nebo výběr zrušit

# en | key-answered = somebody answers
# en |     .help = somebody answers: on to the interview
# status: back-translated
key-answered = někdo zvedl
    .help = někdo zvedl telefon: dál k rozhovoru

# en | key-another = another adult is here
# en |     .help = another adult has come to the telephone: interview this person
# status: back-translated
key-another = jiná osoba u telefonu
    .help = k telefonu přišla jiná dospělá osoba: rozhovor s ní

# en | key-confirm = confirm
# en |     .help = confirm the outcome
# status: back-translated
key-confirm = potvrdit
    .help = potvrdit výsledek

# en | key-outcome = outcome
# en |     .help = pick the outcome with this letter; Enter confirms it
# status: back-translated
key-outcome = výsledek
    .help = vybrat výsledek s tímto písmenem; Enter ho potvrdí

# en | key-undo = undo
# en |     .help = undo the choice
# status: back-translated
key-undo = vzít zpět
    .help = vzít výběr zpět

# en | key-give-back = give back
# en |     .help = give the case back uncalled
# status: back-translated
key-give-back = vrátit
    .help = vrátit případ bez volání

# en | key-take = take
# en |     .help = take what is typed; with nothing typed, keep the answer and go on
# status: back-translated
key-take = dál
    .help = přijmout, co je napsáno; není-li napsáno nic, nechat odpověď a jít dál

# en | key-done = done
# en |     .help = switch the code typed on or off; with nothing typed, take what is chosen
# status: back-translated
key-done = hotovo
    .help = vybrat napsaný kód, nebo výběr zrušit; není-li napsáno nic, přijmout vybrané

# en | key-read = read out, go on
# status: back-translated
key-read = přečteno, dál

# en | key-finish = finish
# en |     .help = the last words are read out: finish
# status: back-translated
key-finish = dokončit
    .help = závěrečná slova jsou přečtena: dokončit

# en | key-ask-for-another = ask for another
# en |     .help = the last words to this person are read out: ask for another adult
# status: back-translated
key-ask-for-another = další osoba
    .help = závěrečná slova této osobě jsou přečtena: zeptat se na jinou dospělou osobu

# en | key-code = code
# en |     .help = type the code of the answer, or the number
# status: back-translated
key-code = kód
    .help = napsat kód odpovědi nebo číslo

# en | key-clear = clear
# en |     .help = clear what is typed
# status: back-translated
key-clear = smazat
    .help = smazat, co je napsáno

# en | key-back = back
# en |     .help = back one item
# status: back-translated
key-back = zpět
    .help = o jednu otázku zpět

# en | key-forward = forward
# en |     .help = forward over what is answered
# status: back-translated
key-forward = vpřed
    .help = vpřed přes to, co je zodpovězeno

# en | key-unanswered = first open
# en |     .help = on to the first item without an answer
# status: back-translated
key-unanswered = nevyplněná
    .help = na první otázku bez odpovědi

# en | key-dont-know = don’t know
# status: back-translated
key-dont-know = neví

# en | key-refused = refused
# status: back-translated
key-refused = odmítá

# en | key-language = language
# en |     .help = change the language of the interview; answers stay
# status: back-translated
key-language = jazyk
    .help = změnit jazyk rozhovoru; odpovědi zůstanou

# en | key-note = note
# en |     .help = write a note on the case
# status: back-translated
key-note = poznámka
    .help = napsat k případu poznámku

# en | key-suspend = suspend
# en |     .help = put the interview aside and say when to call again
# status: back-translated
key-suspend = odložit
    .help = odložit rozhovor a zadat, kdy znovu zavolat

# en | key-break-off = break off
# en |     .help = the respondent breaks off or refuses
# status: back-translated
key-break-off = nechce dál
    .help = dotázaná osoba končí předčasně nebo odmítá

# en | key-take-anyway = take it
# en |     .help = take the answer with all that follows
# status: back-translated
key-take-anyway = přijmout
    .help = přijmout odpověď se všemi důsledky

# en | key-keep = keep as it was
# en |     .help = keep everything as it was
# status: back-translated
key-keep = nic neměnit
    .help = nechat všechno tak, jak to bylo

# en | key-speak = speak it
# en |     .help = go on in this language
# status: back-translated
key-speak = přepnout
    .help = pokračovat v tomto jazyce

# en | key-speak-at-once = speak at once
# en |     .help = go on at once in the language with this number
# status: back-translated
key-speak-at-once = hned přepnout
    .help = hned pokračovat v jazyce s tímto číslem

# en | key-pick = pick
# en |     .help = pick the line with this number
# status: back-translated
key-pick = vybrat
    .help = vybrat řádek s tímto číslem

# en | key-save = keep the note
# status: back-translated
key-save = uložit poznámku

# en | key-type-note = write
# status: back-translated
key-type-note = psát

# en | key-edit = move, delete
# en |     .help = move about and delete
# status: back-translated
key-edit = pohyb, mazání
    .help = pohybovat se v textu a mazat

# en | key-discard = throw away
# en |     .help = throw the note away
# status: back-translated
key-discard = zahodit
    .help = zahodit poznámku

# en | key-write-on = write on
# status: back-translated
key-write-on = psát dál

# en | key-take-time = take
# en |     .help = take the time
# status: back-translated
key-take-time = přijmout
    .help = přijmout čas

# en | key-next-field = other field
# status: back-translated
key-next-field = jiné pole

# en | key-previous-field = other field
# status: back-translated
key-previous-field = jiné pole

# en | key-type-time = type
# en |     .help = type a date or a time of day
# status: back-translated
key-type-time = psát
    .help = napsat datum nebo čas

# en | key-leave-now = leave
# status: back-translated
key-leave-now = ukončit

# en | key-give-back-and-leave = give back and leave
# en |     .help = give the case back uncalled and leave
# status: back-translated
key-give-back-and-leave = vrátit a ukončit
    .help = vrátit případ bez volání a ukončit program

# en | key-leave-as-it-is = leave as it is
# en |     .help = leave without saying when to call again
# status: back-translated
key-leave-as-it-is = přesto ukončit
    .help = ukončit a nezadat, kdy znovu zavolat

# en | key-stay = stay
# en |     .help = stay and go on
# status: back-translated
key-stay = zůstat
    .help = zůstat a pokračovat

# en | key-cancel = back
# en |     .help = close this and go back
# status: back-translated
key-cancel = zpět
    .help = zavřít a vrátit se

# en | key-close = close
# status: back-translated
key-close = zavřít

# en | key-erase = correct
# en |     .help = take the last character back
# status: back-translated
key-erase = opravit
    .help = smazat poslední znak

# en | key-up = up
# status: back-translated
key-up = nahoru

# en | key-down = down
# status: back-translated
key-down = dolů

# en | key-scroll-up = scroll up
# status: back-translated
key-scroll-up = posunout nahoru

# en | key-scroll-down = scroll down
# status: back-translated
key-scroll-down = posunout dolů

# en | key-page-up = a page up
# status: back-translated
key-page-up = o stránku nahoru

# en | key-page-down = a page down
# status: back-translated
key-page-down = o stránku dolů

# en | key-help = help
# status: back-translated
key-help = nápověda

# en | key-leave = leave
# en |     .help = leave the program; asks first and never ends an interview
# status: back-translated
key-leave = ukončit
    .help = ukončit program; nejdřív se zeptá a rozhovor nikdy neukončí

## Signing in

# en | sign-in-question = Who is interviewing?
# status: back-translated
sign-in-question = Kdo bude volat?

# en | sign-in-nobody = No names yet.
# status: back-translated
sign-in-nobody = Zatím žádná jména.

# en | sign-in-name = Name:
# status: back-translated
sign-in-name = Jméno:

# en | sign-in-hint = arrows, or the beginning of your name
# status: back-translated
sign-in-hint = šipky, nebo začátek vašeho jména

# en | sign-in-new-hint = arrows, or type your name
# status: back-translated
sign-in-new-hint = šipky, nebo napište své jméno

# en | sign-in-new = new: { $name }
# status: back-translated
sign-in-new = nové: { $name }

# en | sign-in-unknown = No name begins so. Ask your supervisor to add yours.
# status: back-translated
sign-in-unknown = Žádné jméno tak nezačíná. Požádejte supervizora, aby vaše přidal.

# en | sign-in-as = Enter: sign in as { $name }
# status: back-translated
sign-in-as = Enter: přihlásit jako { $name }

# en | sign-in-as-new = Enter: sign in as { $name } (new)
# status: back-translated
sign-in-as-new = Enter: přihlásit jako { $name } (nové jméno)

## Between two calls

# en | ready-next-call = Enter: next call
# status: back-translated
ready-next-call = Enter: další hovor

# en | ready-try-again = Enter: look again
# status: back-translated
ready-try-again = Enter: hledat znovu

# en | ready-take-back = Enter: take the case back
# status: back-translated
ready-take-back = Enter: vrátit se k případu

# en | ready-cut-off-interview = Your interview with case { $case } was cut off ({ $seen }). All answers are kept; it goes on at the question where it stopped.
# status: back-translated
ready-cut-off-interview = Váš rozhovor u případu { $case } se přerušil ({ $seen }). Všechny odpovědi jsou uložené; pokračuje se otázkou, u které rozhovor skončil.

# en | ready-cut-off-call = Your call to case { $case } was cut off ({ $seen }).
# status: back-translated
ready-cut-off-call = Váš hovor u případu { $case } se přerušil ({ $seen }).

# en | ready-elsewhere = Another window signed in as { $staff } seems to be working on case { $case }. If it is not, t takes the case over.
# status: back-translated
ready-elsewhere = Na případu { $case } se zřejmě pracuje v jiném okně (přihlášení: { $staff }). Pokud ne, t případ převezme.

# en | ready-nothing = There is no case to call at present.
# status: back-translated
ready-nothing = Teď není žádný případ k volání.

# en | ready-nothing-until = There is no case to call at present. The next one is due { $due }.
# status: back-translated
ready-nothing-until = Teď není žádný případ k volání. Další je na řadě: { $due }.

# en | ready-today = Since you signed in: { $calls ->
# en |         [one] 1 call
# en |        *[other] { $calls } calls
# en |     }, { $completes ->
# en |         [one] 1 complete
# en |        *[other] { $completes } completes
# en |     }.
# status: back-translated
ready-today = Od přihlášení: { $calls ->
        [one] 1 hovor
        [few] { $calls } hovory
        [many] { $calls } hovoru
       *[other] { $calls } hovorů
    }, { $completes ->
        [one] 1 úplný rozhovor
        [few] { $completes } úplné rozhovory
        [many] { $completes } úplného rozhovoru
       *[other] { $completes } úplných rozhovorů
    }.

# en | ready-last = Last call, case { $case }: { $outcome }
# status: back-translated
ready-last = Poslední hovor, případ { $case }: { $outcome }

# en | ready-last-due = ; again { $due }, our time
# status: back-translated
ready-last-due = ; znovu: { $due } (náš čas)

# en | ready-last-over = ; its place was taken, so it is kept over quota
# status: back-translated
ready-last-over = ; místo už bylo obsazené, rozhovor se počítá nad kvótu

# en | ready-count = { $counted } of { $target }
# status: back-translated
ready-count = { $counted } z { $target }

# en | ready-countries = Countries called: { $countries }
# status: back-translated
ready-countries = Volané země: { $countries }

# en | ready-all-countries = all
# status: back-translated
ready-all-countries = všechny

# en | countries-title = Countries
# status: back-translated
countries-title = Země

# en | countries-question = Which countries do you call?
# status: back-translated
countries-question = Do kterých zemí voláte?

## PIN, breaks, own figures

# en | key-break = break
# en |     .help = take a break between two calls; nothing of any case is shown meanwhile
# status: back-translated
key-break = přestávka
    .help = udělat si přestávku mezi hovory; mezitím se z žádného případu nic nezobrazuje

# en | key-figures = my figures
# en |     .help = look at your own figures, of today and in all
# status: back-translated
key-figures = moje čísla
    .help = podívat se na vlastní čísla, za dnešek a celkem

# en | key-back-to-work = back to the calls
# status: back-translated
key-back-to-work = zpět k hovorům

# en | key-pin = type the PIN
# status: back-translated
key-pin = zadat PIN

# en | key-other-name = another name
# status: back-translated
key-other-name = jiné jméno

# en | away-sign-in = { $name }, please type your PIN.
# status: back-translated
away-sign-in = { $name }, zadejte svůj PIN.

# en | away-break = { $name } has been on a break since { $since }.
# status: back-translated
away-break = { $name } má přestávku od { $since }.

# en | away-back = Enter: back to the calls
# status: back-translated
away-back = Enter: zpět k hovorům

# en | away-pin = PIN:
# status: back-translated
away-pin = PIN:

# en | away-wrong = This PIN is wrong.
# status: back-translated
away-wrong = Tento PIN není správný.

# en | away-locked = After several wrong PINs { $name } is locked until { $until }. A supervisor can unlock the name.
# status: back-translated
away-locked = Několikrát byl zadán nesprávný PIN: jméno { $name } je do { $until } zablokováno. Odblokovat ho může supervizor.

# en | remark-no-pin = Please type the PIN first.
# status: back-translated
remark-no-pin = Nejdřív zadejte PIN.

# en | problem-needs-pin = The PIN ends this break.
# status: back-translated
problem-needs-pin = Tuto přestávku ukončí PIN.

# en | figures-title = Your own figures
# status: back-translated
figures-title = Vaše vlastní čísla

# en | figures-today = today
# status: back-translated
figures-today = dnes

# en | figures-all = in all
# status: back-translated
figures-all = celkem

# en | figures-hours = hours worked
# status: back-translated
figures-hours = odpracované hodiny

# en | figures-calls = calls
# status: back-translated
figures-calls = hovory

# en | figures-contacts = contacts
# status: back-translated
figures-contacts = kontakty

# en | figures-completes = complete interviews
# status: back-translated
figures-completes = úplné rozhovory

# en | figures-per-hour = complete interviews an hour
# status: back-translated
figures-per-hour = úplné rozhovory za hodinu

# en | figures-refusals = refusals and break-offs
# status: back-translated
figures-refusals = odmítnutí a předčasné konce

# en | figures-length = mean length of an interview
# status: back-translated
figures-length = průměrná délka rozhovoru

# en | figures-what = Hours are the time signed in, without breaks. A contact is a call in which somebody was spoken to. The length is that of complete interviews, in minutes and seconds.
# status: back-translated
figures-what = Hodiny jsou doba přihlášení bez přestávek. Kontakt je hovor, při němž se s někým mluvilo. Délka se počítá z úplných rozhovorů, v minutách a sekundách.

# en | figures-decimal = { $whole }.{ $tenths }
# status: back-translated
figures-decimal = { $whole },{ $tenths }

## A call

# en | call-name = Ask for: { $name }
# status: back-translated
call-name = K telefonu žádáte: { $name }

# en | call-clocks = { $country }: it is { $there } in { $town }, { $here } here.
# status: back-translated
call-clocks = { $country }: tam je { $there } ({ $town }), tady { $here }.

# en | call-clock-here = { $country }: it is { $here } here.
# status: back-translated
call-clock-here = { $country }: tady je { $here }.

# en | call-appointment = Appointment: { $at }
# status: back-translated
call-appointment = Domluvený termín: { $at }

# en | call-suspended = Interview to be continued in { $language } at: { $at }
# status: back-translated
call-suspended = Pokračování rozhovoru ({ $language }) od místa: { $at }

# en | call-note = “{ $text }” · { $staff }
# status: back-translated
call-note = „{ $text }“ · { $staff }

# en | call-vanished = cut off
# status: back-translated
call-vanished = přerušeno

# en | call-question = Dial. What happens?
# status: back-translated
call-question = Vytočte číslo. Co se děje?

# en | prompt-answered = Enter: somebody answers
# status: back-translated
prompt-answered = Enter: někdo zvedl

# en | prompt-answered-again = Enter: somebody answers, go on with the interview
# status: back-translated
prompt-answered-again = Enter: někdo zvedl, pokračovat v rozhovoru

## Questions

# en | prompt-code = Code:
# status: back-translated
prompt-code = Kód:

# en | prompt-codes = Codes, then Enter:
# status: back-translated
prompt-codes = Kódy, pak Enter:

# en | prompt-number = Number ({ $min } to { $max }):
# status: back-translated
prompt-number = Číslo ({ $min } až { $max }):

# en | prompt-read = Enter: read out, go on
# status: back-translated
prompt-read = Enter: přečteno, dál

# en | prompt-finish = Enter: read out, finish
# status: back-translated
prompt-finish = Enter: přečteno, dokončit

# en | prompt-another = Enter: read out, then ask for another adult
# status: back-translated
prompt-another = Enter: přečteno, pak se zeptat na jinou dospělou osobu

# en | prompt-enter = Enter: { $answer }
# status: back-translated
prompt-enter = Enter: { $answer }

# en | prompt-in-force = ✓ { $answer }
# status: back-translated
prompt-in-force = ✓ { $answer }

# en | prompt-outcome-note = Enter: { $answer } – and write why
# status: back-translated
prompt-outcome-note = Enter: { $answer } – a napsat proč

# en | prompt-outcome-time = Enter: { $answer } – and say when
# status: back-translated
prompt-outcome-time = Enter: { $answer } – a zadat kdy

# en | prompt-outcome-never-again = Enter: { $answer } – none of the numbers will be called again
# status: back-translated
prompt-outcome-never-again = Enter: { $answer } – na žádné z čísel se už nebude volat

# en | notice-changed = The question has changed since it was answered. Ask it again; Enter alone keeps the answer.
# status: back-translated
notice-changed = Od zodpovězení se otázka změnila. Položte ji znovu; samotný Enter odpověď ponechá.

# en | notice-passed-over = { $more ->
# en |         [0] Open before this: { $items }. End goes to the first.
# en |        *[other] Open before this: { $items }, and { $more } more. End goes to the first.
# en |     }
# status: back-translated
notice-passed-over = { $more ->
        [0] Před touto zbývá: { $items }. End vede na první.
       *[other] Před touto zbývá: { $items } a ještě { $more }. End vede na první.
    }

## The end of an interview

# en | outcome-question = What did the call come to?
# status: back-translated
outcome-question = Jak hovor dopadl?

# en | ended-complete = The interview is complete.
# status: back-translated
ended-complete = Rozhovor je úplný.

# en | ended-partial = The interview ended early; enough is answered.
# status: back-translated
ended-partial = Rozhovor skončil předčasně; odpovědí je dost.

# en | ended-broken-off = The interview was broken off.
# status: back-translated
ended-broken-off = Rozhovor skončil předčasně.

# en | ended-refused = The person did not want to take part.
# status: back-translated
ended-refused = Osoba se nechtěla zúčastnit.

# en | ended-refused-household = Somebody in the household did not want to take part.
# status: back-translated
ended-refused-household = Někdo z domácnosti účast odmítl.

# en | ended-facts-refused = The person did not give the facts the quotas need.
# status: back-translated
ended-facts-refused = Osoba neuvedla údaje, které jsou potřeba pro kvóty.

# en | ended-not-eligible = The person does not belong to those we interview.
# status: back-translated
ended-not-eligible = Osoba nepatří do cílové skupiny.

# en | ended-quota-full = Enough people like this one have been interviewed.
# status: back-translated
ended-quota-full = Z této skupiny už bylo dotázáno dost lidí.

# en | ended-not-available = The person cannot be spoken to now.
# status: back-translated
ended-not-available = S osobou teď nejde mluvit.

# en | ended-unreached = Nothing was agreed in this call.
# status: back-translated
ended-unreached = V tomto hovoru se nic nedomluvilo.

# en | another-wanted = Still wanted: { $groups }
# status: back-translated
another-wanted = Ještě hledáme: { $groups }

# en | another-yes = Enter or y: another adult is on the telephone
# status: back-translated
another-yes = Enter nebo y: u telefonu je jiná dospělá osoba

# en | another-no = If nobody comes to the telephone, read this out and pick the outcome:
# status: back-translated
another-no = Pokud k telefonu nikdo nepřijde, přečtěte toto a vyberte výsledek:

# en | break-off-title = Break off
# status: back-translated
break-off-title = Předčasný konec

# en | break-off-question = The interview ends here; what is answered is kept. Why does it end?
# status: back-translated
break-off-question = Rozhovor tady končí; odpovědi zůstanou. Proč končí?

## Confirming

# en | confirm-title = Is that right?
# status: back-translated
confirm-title = Je to tak?

# en | confirm-checks = Please check with the respondent:
# status: back-translated
confirm-checks = Ověřte to, prosím, u dotázané osoby:

# en | confirm-leaving = { $count ->
# en |         [one] This answer no longer counts:
# en |        *[other] These { $count } answers no longer count:
# en |     }
# status: back-translated
confirm-leaving = { $count ->
        [one] Tato odpověď přestane platit:
        [few] Tyto { $count } odpovědi přestanou platit:
        [many] Těchto { $count } odpovědi přestane platit:
       *[other] Těchto { $count } odpovědí přestane platit:
    }

# en | confirm-returning = { $count ->
# en |         [one] This earlier answer counts again:
# en |        *[other] These { $count } earlier answers count again:
# en |     }
# status: back-translated
confirm-returning = { $count ->
        [one] Tato dřívější odpověď bude znovu platit:
        [few] Tyto { $count } dřívější odpovědi budou znovu platit:
        [many] Těchto { $count } dřívější odpovědi bude znovu platit:
       *[other] Těchto { $count } dřívějších odpovědí bude znovu platit:
    }

# en | confirm-place-free = This changes the quota group; there is a free place in the new one.
# status: back-translated
confirm-place-free = Tím se změní kvótní skupina; v nové je volné místo.

# en | confirm-place-full = This changes the quota group, and the new one is full: the interview is kept, but over quota.
# status: back-translated
confirm-place-full = Tím se změní kvótní skupina a nová je plná: rozhovor zůstane, ale nad kvótu.

# en | confirm-ending = The interview would end here. { $ending }
# status: back-translated
confirm-ending = Rozhovor by tady skončil. { $ending }

# en | confirm-prompt = Enter: take the answer   Esc: leave everything as it was
# status: back-translated
confirm-prompt = Enter: přijmout odpověď   Esc: nechat všechno, jak to bylo

## Language, note

# en | languages-title = Language
# status: back-translated
languages-title = Jazyk

# en | languages-question = In which language does the interview go on?
# status: back-translated
languages-question = Ve kterém jazyce rozhovor pokračuje?

# en | note-title = Note
# status: back-translated
note-title = Poznámka

# en | note-about = For whoever calls next. No names of others, no health details.
# status: back-translated
note-about = Pro toho, kdo zavolá příště. Žádná jména jiných osob, nic o zdraví.

# en | note-drafted = Saved as you type.
# status: back-translated
note-drafted = Ukládá se během psaní.

# en | note-reason = { $outcome }: please write why.
# status: back-translated
note-reason = { $outcome }: napište, prosím, proč.

# en | note-discard = Throw this note away?  Enter: throw away   Esc: write on
# status: back-translated
note-discard = Zahodit tuto poznámku?  Enter: zahodit   Esc: psát dál

# en | said-note-kept = The note is kept.
# status: back-translated
said-note-kept = Poznámka je uložená.

## Appointment

# en | suspend-title = Suspend the interview
# status: back-translated
suspend-title = Odložit rozhovor

# en | appointment-question = When shall we call again? Times are those in { $town }.
# status: back-translated
appointment-question = Kdy máme znovu zavolat? Platí místní čas ({ $town }).

# en | appointment-in-10-minutes = in 10 minutes
# status: back-translated
appointment-in-10-minutes = za 10 minut

# en | appointment-in-1-hour = in 1 hour
# status: back-translated
appointment-in-1-hour = za 1 hodinu

# en | appointment-today-18 = today, 18:00
# status: back-translated
appointment-today-18 = dnes, 18:00

# en | appointment-tomorrow-18 = tomorrow, 18:00
# status: back-translated
appointment-tomorrow-18 = zítra, 18:00

# en | appointment-other = another date and time
# status: back-translated
appointment-other = jiné datum a jiný čas

# en | appointment-vague = no time agreed
# status: back-translated
appointment-vague = čas není domluven

# en | appointment-past = past already
# status: back-translated
appointment-past = už minulo

# en | appointment-there-and-here = { $there } ({ $here } here)
# status: back-translated
appointment-there-and-here = { $there } (tady { $here })

# en | appointment-date = Date
# status: back-translated
appointment-date = Datum

# en | appointment-date-hint = such as tomorrow, fri, 21.11. – nothing typed: today
# status: back-translated
appointment-date-hint = třeba zítra, pá, 21.11. – prázdné pole: dnes

# en | appointment-time = Time
# status: back-translated
appointment-time = Čas

# en | appointment-time-hint = such as 18:00 or 1830
# status: back-translated
appointment-time-hint = třeba 18:00 nebo 1830

# en | appointment-at = { $there } in { $town } · { $here } here · { $utc } UTC
# status: back-translated
appointment-at = { $there } ({ $town }) · tady { $here } · { $utc } UTC

# en | appointment-never = The clock is put forward that night: this time does not exist. The same moment would be { $later }.
# status: back-translated
appointment-never = Tu noc se hodiny posouvají dopředu: tento čas neexistuje. Stejný okamžik by byl { $later }.

# en | appointment-twice = The clock is put back that night: this time comes twice. Which one?
# status: back-translated
appointment-twice = Tu noc se hodiny posouvají zpět: tento čas nastane dvakrát. Který z nich?

# en | appointment-first = the first, before the clock is put back ({ $here } here, { $utc } UTC)
# status: back-translated
appointment-first = první, před posunutím hodin (tady { $here }, { $utc } UTC)

# en | appointment-second = the second, an hour later ({ $here } here, { $utc } UTC)
# status: back-translated
appointment-second = druhý, o hodinu později (tady { $here }, { $utc } UTC)

# en | appointment-prompt = Pick a line by its number.
# status: back-translated
appointment-prompt = Vyberte řádek podle čísla.

# en | appointment-prompt-suspend = Enter: suspend the interview
# status: back-translated
appointment-prompt-suspend = Enter: odložit rozhovor

# en | appointment-prompt-take = Enter: take this time
# status: back-translated
appointment-prompt-take = Enter: přijmout tento čas

# en | appointment-prompt-type = Enter: type a date and a time
# status: back-translated
appointment-prompt-type = Enter: napsat datum a čas

## Help, leaving

# en | help-title = Keys
# status: back-translated
help-title = Klávesy

# en | help-typing = A code is taken as soon as no longer code begins with the same digits; otherwise Enter takes it. Where Enter confirms, the answer is marked first.
# status: back-translated
help-typing = Kód se přijme, jakmile žádný delší nezačíná stejnými číslicemi; jinak ho přijme Enter. Kde Enter potvrzuje, odpověď se nejdřív označí.

# en | leave-title = Leave?
# status: back-translated
leave-title = Ukončit?

# en | leave-idle = Leave the program?
# status: back-translated
leave-idle = Ukončit program?

# en | leave-call = Leave the program? The case goes back uncalled.
# status: back-translated
leave-call = Ukončit program? Případ se vrátí bez volání.

# en | leave-interview = An interview is being held. Suspend it first, so that it is clear when to call again. If you leave as it is, every answer is kept and the interview is offered to you again when you sign in.
# status: back-translated
leave-interview = Právě probíhá rozhovor. Nejdřív ho odložte, aby bylo jasné, kdy znovu zavolat. Když přesto program ukončíte, všechny odpovědi zůstanou a rozhovor se vám po přihlášení znovu nabídne.

# en | leave-anyway = Signing out did not work; why is said below. If you leave all the same, every answer that was taken is kept, and a case at hand can be taken up again after a few minutes.
# status: back-translated
leave-anyway = Odhlášení se nepodařilo; důvod je níže. Když přesto program ukončíte, všechny přijaté odpovědi zůstanou a k rozpracovanému případu se lze po několika minutách vrátit.

# en | leave-practice = Leave the program? This is practice: nothing of it is kept.
# status: back-translated
leave-practice = Ukončit program? Toto je cvičení: nic se z něj neuloží.

# en | leave-outcome = The call still needs its outcome. If you leave without saying it, every answer is kept, and the program notes what it knows itself: that the line was dropped, or that the person refused for now.
# status: back-translated
leave-outcome = Hovor ještě nemá výsledek. Když program ukončíte bez něj, všechny odpovědi zůstanou a program zapíše, co ví sám: že se spojení přerušilo, nebo že osoba prozatím odmítla.

## Remarks

# en | remark-no-such-code = There is no code { $code } here.
# status: back-translated
remark-no-such-code = Kód { $code } tu není.

# en | remark-nothing-typed = Type the code of the answer first.
# status: back-translated
remark-nothing-typed = Nejdřív napište kód odpovědi.

# en | remark-no-number-typed = Type the number first.
# status: back-translated
remark-no-number-typed = Nejdřív napište číslo.

# en | remark-no-such-letter = There is no outcome { $letter } here.
# status: back-translated
remark-no-such-letter = Výsledek { $letter } tu není.

# en | remark-not-in-the-list = That number is not in the list.
# status: back-translated
remark-not-in-the-list = Toto číslo v seznamu není.

# en | remark-no-country = Choose at least one country.
# status: back-translated
remark-no-country = Vyberte aspoň jednu zemi.

# en | remark-no-name = Type your name or choose it with the arrows.
# status: back-translated
remark-no-name = Napište své jméno nebo ho vyberte šipkami.

# en | remark-name-from-list = Choose your name with the arrows or type it as in the list.
# status: back-translated
remark-name-from-list = Vyberte své jméno šipkami nebo ho napište tak, jak je v seznamu.

# en | remark-empty-note = Nothing is written yet.
# status: back-translated
remark-empty-note = Zatím není nic napsáno.

# en | remark-note-full = A note has room for 4,000 characters; the rest was not taken.
# status: back-translated
remark-note-full = Poznámka pojme 4 000 znaků; zbytek nebyl přijat.

# en | remark-no-time-chosen = Pick a line first.
# status: back-translated
remark-no-time-chosen = Nejdřív vyberte řádek.

# en | remark-no-time-typed = Type a time of day, such as 18:00.
# status: back-translated
remark-no-time-typed = Napište čas, třeba 18:00.

# en | remark-no-date = That is no date; type it like 21.11. or 21.11.2026.
# status: back-translated
remark-no-date = To není datum; napište ho jako 21.11. nebo 21.11.2026.

# en | remark-date-far = That date is past, or more than 92 days ahead; choose one that is nearer.
# status: back-translated
remark-date-far = Toto datum už minulo, nebo je víc než 92 dní daleko; vyberte bližší.

# en | remark-no-time = That is no time of day; type it like 18:00.
# status: back-translated
remark-no-time = To není čas; napište ho jako 18:00.

# en | remark-time-past = That time is past.
# status: back-translated
remark-time-past = Tento čas už minul.

# en | remark-time-never = That time does not exist; the clock is put forward.
# status: back-translated
remark-time-never = Tento čas neexistuje; hodiny se posouvají dopředu.

# en | remark-key-held = A key held down counts once.
# status: back-translated
remark-key-held = Podržená klávesa se počítá jednou.

# en | remark-thrown-away = Keys pressed meanwhile were not taken.
# status: back-translated
remark-thrown-away = Klávesy stisknuté mezitím neplatí.

# en | remark-draft = A note was being written here: F5 goes on with it.
# status: back-translated
remark-draft = Je tu rozepsaná poznámka: F5 v ní pokračuje.

# en | rejected-not-open = The interview is over; nothing can be answered any more.
# status: back-translated
rejected-not-open = Rozhovor skončil; odpovědi už nelze zadávat.

# en | rejected-not-here = That is not possible here.
# status: back-translated
rejected-not-here = To tady nejde.

# en | rejected-no-such-option = There is no such answer here.
# status: back-translated
rejected-no-such-option = Taková odpověď tu není.

# en | rejected-not-accepted = That answer is not offered here.
# status: back-translated
rejected-not-accepted = Tato odpověď se tu nenabízí.

# en | rejected-out-of-range = Only numbers from { $min } to { $max }.
# status: back-translated
rejected-out-of-range = Jen čísla od { $min } do { $max }.

# en | rejected-exclusive = That answer excludes all others.
# status: back-translated
rejected-exclusive = Tato odpověď vylučuje všechny ostatní.

# en | rejected-nothing-chosen = Nothing is chosen yet.
# status: back-translated
rejected-nothing-chosen = Zatím není nic vybráno.

# en | rejected-check = That does not fit the other answers.
# status: back-translated
rejected-check = To neodpovídá ostatním odpovědím.

# en | rejected-check-text = That does not fit: { $text }
# status: back-translated
rejected-check-text = Něco nesouhlasí: { $text }

# en | rejected-fact-needed = This fact can be changed, but not taken away any more.
# status: back-translated
rejected-fact-needed = Tento údaj lze změnit, ale už ne odebrat.

# en | rejected-nothing-there = There is nothing to go to.
# status: back-translated
rejected-nothing-there = Tam už nic není.

# en | rejected-no-such-language = The interview is not available in that language.
# status: back-translated
rejected-no-such-language = V tomto jazyce rozhovor není.

# en | rejected-confirm = That has to be confirmed first.
# status: back-translated
rejected-confirm = To se musí nejdřív potvrdit.

## Problems

# en | problem-again = Press the same key again.
# status: back-translated
problem-again = Stiskněte stejnou klávesu znovu.

# en | problem-busy = The study is being written to by another station. Nothing is lost.
# status: back-translated
problem-busy = Do studie právě zapisuje jiná stanice. Nic se neztratilo.

# en | problem-full-disk = The disk is full, so this was not saved. Tell your supervisor; make room before you go on.
# status: back-translated
problem-full-disk = Disk je plný, tohle se neuložilo. Řekněte to supervizorovi; než budete pokračovat, uvolněte místo.

# en | problem-read-only = The study cannot be written to, so this was not saved. Tell your supervisor.
# status: back-translated
problem-read-only = Do studie nelze zapisovat, tohle se neuložilo. Řekněte to supervizorovi.

# en | problem-taken = { $staff } has taken this case over. Your answers up to here are kept.
# status: back-translated
problem-taken = Případ teď má: { $staff }. Vaše odpovědi až sem jsou uložené.

# en | problem-store = The study file cannot be used: { $detail }. Tell your supervisor.
# status: back-translated
problem-store = Soubor studie nelze použít: { $detail }. Řekněte to supervizorovi.

# en | problem-no-such-name = Nobody of that name works in this study. Ask your supervisor to add you.
# status: back-translated
problem-no-such-name = Nikdo s tímto jménem v této studii nepracuje. Požádejte supervizora, aby vás přidal.

# en | problem-needs-note = This outcome needs a note that says why.
# status: back-translated
problem-needs-note = Tento výsledek potřebuje poznámku s důvodem.

# en | problem-needs-time = This outcome needs the time that was agreed.
# status: back-translated
problem-needs-time = Tento výsledek potřebuje domluvený čas.

# en | problem-past-time = That time is past. Choose a later one.
# status: back-translated
problem-past-time = Tento čas už minul. Vyberte pozdější.

# en | problem-not-here = That is not possible here.
# status: back-translated
problem-not-here = To tady nejde.

# en | problem-lease-lost = You were away for a while and the case went back. Your answers are kept.
# status: back-translated
problem-lease-lost = Delší dobu se tu nic nedělo a případ se vrátil. Vaše odpovědi jsou uložené.

# en | problem-too-long = That text is too long. Shorten it.
# status: back-translated
problem-too-long = Text je příliš dlouhý. Zkraťte ho.

# en | problem-empty-name = Please type a name.
# status: back-translated
problem-empty-name = Napište, prosím, jméno.

## Why an outcome or a plan is refused

# en | case-closed = The case is closed.
# status: back-translated
case-closed = Případ je uzavřený.

# en | case-needs-time = This outcome needs the time that was agreed.
# status: back-translated
case-needs-time = Tento výsledek potřebuje domluvený čas.

# en | case-appointment-past = The time agreed is past.
# status: back-translated
case-appointment-past = Domluvený čas už minul.

# en | case-closes-despite-appointment = This outcome closes the case; there can be no appointment.
# status: back-translated
case-closes-despite-appointment = Tento výsledek případ uzavírá; termín domluvit nelze.

# en | case-no-outcome-of-a-call = This is no outcome of a call.
# status: back-translated
case-no-outcome-of-a-call = To není výsledek hovoru.

# en | plan-empty-frame = The population has no rows.
# status: back-translated
plan-empty-frame = Populace nemá žádné řádky.

# en | plan-unknown-variable = A row of the population lacks a variable that a quota group needs.
# status: back-translated
plan-unknown-variable = V některém řádku populace chybí proměnná, kterou potřebuje kvótní skupina.

# en | plan-negative-population = A row of the population has a number below 0.
# status: back-translated
plan-negative-population = V některém řádku populace je číslo menší než 0.

# en | plan-duplicate-row = A row of the population is there twice.
# status: back-translated
plan-duplicate-row = Některý řádek populace je tam dvakrát.

# en | plan-unknown-country = A country has a size, but no rows in the population.
# status: back-translated
plan-unknown-country = Některá země má velikost, ale žádné řádky v populaci.

# en | plan-duplicate-country = A country has two sizes.
# status: back-translated
plan-duplicate-country = Některá země má dvě velikosti.

# en | plan-size = A country’s size has to be above 0.
# status: back-translated
plan-size = Velikost země musí být větší než 0.

# en | plan-no-population = All rows of a country are empty.
# status: back-translated
plan-no-population = Všechny řádky některé země jsou prázdné.

# en | plan-duplicate-group = Two quota groups have the same name.
# status: back-translated
plan-duplicate-group = Dvě kvótní skupiny mají stejný název.

# en | plan-duplicate-variable = A quota group names a variable twice.
# status: back-translated
plan-duplicate-variable = Některá kvótní skupina uvádí proměnnou dvakrát.

## Outcomes

# en | outcome-not-tried = not tried
# status: back-translated
outcome-not-tried = zatím bez volání

# en | outcome-no-answer = no answer
# status: back-translated
outcome-no-answer = nikdo nezvedá

# en | outcome-busy = busy
# status: back-translated
outcome-busy = obsazeno

# en | outcome-machine = answering machine
# status: back-translated
outcome-machine = záznamník

# en | outcome-machine-message = message on machine
# status: back-translated
outcome-machine-message = vzkaz na záznamníku

# en | outcome-machine-household = household’s machine
# status: back-translated
outcome-machine-household = záznamník domácnosti

# en | outcome-technical-problem = technical problem
# status: back-translated
outcome-technical-problem = technický problém

# en | outcome-call-blocked = call blocked
# status: back-translated
outcome-call-blocked = hovor blokován

# en | outcome-disconnected = disconnected
# status: back-translated
outcome-disconnected = číslo odpojeno

# en | outcome-not-working = not in use
# status: back-translated
outcome-not-working = číslo se nepoužívá

# en | outcome-out-of-service = out of order for now
# status: back-translated
outcome-out-of-service = dočasná porucha

# en | outcome-fax = fax or data line
# status: back-translated
outcome-fax = fax nebo data

# en | outcome-number-changed = number has changed
# status: back-translated
outcome-number-changed = číslo změněno

# en | outcome-forwarded = forwarded elsewhere
# status: back-translated
outcome-forwarded = přesměrováno jinam

# en | outcome-pager = pager
# status: back-translated
outcome-pager = pager

# en | outcome-out-of-sample = not in the sample
# status: back-translated
outcome-out-of-sample = mimo výběr

# en | outcome-unknown-other = unknown, other reason
# status: back-translated
outcome-unknown-other = neznámo, jiný důvod

# en | outcome-appointment = appointment
# status: back-translated
outcome-appointment = domluvený termín

# en | outcome-appointment-vague = call again, no time set
# status: back-translated
outcome-appointment-vague = zavolat znovu, bez termínu

# en | outcome-not-available = not available now
# status: back-translated
outcome-not-available = teď není k zastižení

# en | outcome-never-available = away until the end
# status: back-translated
outcome-never-available = pryč až do konce šetření

# en | outcome-no-adult-now = no adult there now
# status: back-translated
outcome-no-adult-now = teď nikdo dospělý

# en | outcome-no-screener = screening not finished
# status: back-translated
outcome-no-screener = výběr osoby nedokončen

# en | outcome-suspended = to be continued
# status: back-translated
outcome-suspended = bude pokračovat

# en | outcome-call-dropped = line dropped
# status: back-translated
outcome-call-dropped = spojení přerušeno

# en | outcome-cut-off = line dropped in the interview
# status: back-translated
outcome-cut-off = spojení přerušeno při rozhovoru

# en | outcome-soft-refusal-household = household says no, softly
# status: back-translated
outcome-soft-refusal-household = domácnost: spíše ne

# en | outcome-soft-refusal-person = person says no, softly
# status: back-translated
outcome-soft-refusal-person = osoba: spíše ne

# en | outcome-hung-up = hung up
# status: back-translated
outcome-hung-up = zavěšeno

# en | outcome-refused-household = household refuses
# status: back-translated
outcome-refused-household = domácnost odmítá

# en | outcome-refused-person = person refuses
# status: back-translated
outcome-refused-person = osoba odmítá

# en | outcome-facts-refused = facts for the quotas refused
# status: back-translated
outcome-facts-refused = odmítá údaje pro kvóty

# en | outcome-do-not-call = do not call again
# status: back-translated
outcome-do-not-call = už nikdy nevolat

# en | outcome-break-off = breaks off
# status: back-translated
outcome-break-off = předčasný konec

# en | outcome-break-off-do-not-call = breaks off, never again
# status: back-translated
outcome-break-off-do-not-call = předčasný konec, už nevolat

# en | outcome-language-household = language of household
# status: back-translated
outcome-language-household = jazyk domácnosti

# en | outcome-language-respondent = language of person
# status: back-translated
outcome-language-respondent = jazyk osoby

# en | outcome-language-no-interviewer = needs another interviewer
# status: back-translated
outcome-language-no-interviewer = potřebuje jiného tazatele

# en | outcome-unable = not able to take part
# status: back-translated
outcome-unable = nemůže se zúčastnit

# en | outcome-dead = has died
# status: back-translated
outcome-dead = úmrtí

# en | outcome-poor-audio = line too poor
# status: back-translated
outcome-poor-audio = příliš špatné spojení

# en | outcome-unsuitable-place = unsuitable place
# status: back-translated
outcome-unsuitable-place = nevhodné místo

# en | outcome-other = other reason
# status: back-translated
outcome-other = jiný důvod

# en | outcome-business = business or office
# status: back-translated
outcome-business = firma nebo kancelář

# en | outcome-institution = institution
# status: back-translated
outcome-institution = instituce

# en | outcome-group-quarters = home, barracks, hostel
# status: back-translated
outcome-group-quarters = domov, kasárna, ubytovna

# en | outcome-not-resident = does not live here
# status: back-translated
outcome-not-resident = nebydlí tu

# en | outcome-residence-unknown = residence unknown
# status: back-translated
outcome-residence-unknown = bydliště neznámé

# en | outcome-mobile = mobile telephone
# status: back-translated
outcome-mobile = mobilní telefon

# en | outcome-no-adult = no adult lives here
# status: back-translated
outcome-no-adult = nebydlí tu nikdo dospělý

# en | outcome-quota-full = quota full
# status: back-translated
outcome-quota-full = kvóta je plná

# en | outcome-other-ineligible = not eligible, other
# status: back-translated
outcome-other-ineligible = mimo cílovou skupinu, jiné

# en | outcome-partial = partial interview
# status: back-translated
outcome-partial = částečný rozhovor

# en | outcome-complete = complete interview
# status: back-translated
outcome-complete = úplný rozhovor

## Calls and appointments

# en | problem-time-beyond-period = The fieldwork is over by then, or has not begun. Choose another time.
# status: back-translated
problem-time-beyond-period = V té době už sběr dat skončil, nebo ještě nezačal. Vyberte jiný čas.

# en | problem-time-outside-hours = Nobody is called there at that time. Choose another, or confirm it.
# status: back-translated
problem-time-outside-hours = V tu dobu se tam nevolá. Vyberte jiný čas, nebo tento potvrďte.

# en | remark-outside-hours = Outside the calling hours there. Enter once more: it stands all the same.
# status: back-translated
remark-outside-hours = V tu dobu se tam nevolá. Ještě jednou Enter: termín přesto platí.

# en | remark-which-day = That can be two days; type more of it.
# status: back-translated
remark-which-day = To mohou být dva dny; napište víc písmen.

# en | appointment-outside = no calls then
# status: back-translated
appointment-outside = nevolá se

# en | appointment-who = Who calls: { $who }
# status: back-translated
appointment-who = Kdo zavolá: { $who }

# en | appointment-who-me = me
# status: back-translated
appointment-who-me = já

# en | appointment-who-anyone = anybody, at that time
# status: back-translated
appointment-who-anyone = kdokoli, přesně v tu dobu

# en | appointment-who-vague = anybody, about then
# status: back-translated
appointment-who-vague = kdokoli, přibližně v tu dobu

# en | key-promise = who calls
# en |     .help = with me, with anybody, or about then
# status: back-translated
key-promise = kdo zavolá
    .help = já, kdokoli přesně v tu dobu, nebo kdokoli přibližně

# en | when-today = today
# status: back-translated
when-today = dnes

# en | when-tomorrow = tomorrow
# status: back-translated
when-tomorrow = zítra

# en | when-after-tomorrow = day after tomorrow
# status: back-translated
when-after-tomorrow = pozítří

# en | when-weekdays = monday, tuesday, wednesday, thursday, friday, saturday, sunday
# status: back-translated
when-weekdays = pondělí, úterý, středa, čtvrtek, pátek, sobota, neděle

# en | when-in = in
# status: back-translated
when-in = za

# en | when-minutes = minutes
# status: back-translated
when-minutes = minut, minuty, minutu

# en | when-hours = hours
# status: back-translated
when-hours = hodin, hodiny, hodinu

## The supervisor’s terminal

# en | key-page = page
# en |     .help = go to the page with this number
# status: back-translated
key-page = stránka
    .help = přejít na stránku s tímto číslem

# en | key-next-country = next country
# en |     .help = show the next country only; after the last, all of them
# status: back-translated
key-next-country = další země
    .help = zobrazit jen následující zemi, po poslední zase všechny

# en | key-country-before = country before
# status: back-translated
key-country-before = předchozí země

# en | monitor-quotas = quotas
# status: back-translated
monitor-quotas = kvóty

# en | monitor-map = map
# status: back-translated
monitor-map = mapa

# en | monitor-interviewers = interviewers
# status: back-translated
monitor-interviewers = tazatelé

# en | monitor-outcomes = outcomes
# status: back-translated
monitor-outcomes = výsledky

# en | monitor-appointments = appointments
# status: back-translated
monitor-appointments = termíny

# en | monitor-hours = hours
# status: back-translated
monitor-hours = hodiny

# en | monitor-too-small = The window is too small. Please make it at least { $columns } columns wide and { $lines } lines high.
# status: back-translated
monitor-too-small = Okno je příliš malé. Zvětšete ho prosím aspoň na { $columns } sloupců na šířku a { $lines } řádků na výšku.

# en | monitor-summary = { $counted } of { $target } · today { $today } · { $pace } an hour · full { $finish } · missing { $missing }
# status: back-translated
monitor-summary = { $counted } z { $target } · dnes { $today } · { $pace } za hodinu · plno { $finish } · chybí { $missing }

# en | monitor-no-quotas = This study has no quotas.
# status: back-translated
monitor-no-quotas = Tato studie nemá kvóty.

# en | monitor-legend = !! very late   ! late   · on time   = full   x closed
# status: back-translated
monitor-legend = !! velmi pozdě   ! pozdě   · včas   = plno   x zavřeno

# en | monitor-cell = cell
# status: back-translated
monitor-cell = buňka

# en | monitor-facts = who
# status: back-translated
monitor-facts = kdo

# en | monitor-target = target
# status: back-translated
monitor-target = cíl

# en | monitor-counted = counted
# status: back-translated
monitor-counted = stav

# en | monitor-held = held
# status: back-translated
monitor-held = drží

# en | monitor-over = over
# status: back-translated
monitor-over = navíc

# en | monitor-per-hour = /h
# status: back-translated
monitor-per-hour = /h

# en | monitor-full = full
# status: back-translated
monitor-full = plno

# en | monitor-missing = missing
# status: back-translated
monitor-missing = chybí

# en | monitor-name = name
# status: back-translated
monitor-name = jméno

# en | monitor-doing = doing
# status: back-translated
monitor-doing = dělá

# en | monitor-for = for
# status: back-translated
monitor-for = doba

# en | monitor-case = case
# status: back-translated
monitor-case = případ

# en | monitor-item = item
# status: back-translated
monitor-item = otázka

# en | monitor-calls = calls
# status: back-translated
monitor-calls = hovory

# en | monitor-completes = done
# status: back-translated
monitor-completes = hotovo

# en | monitor-refusals = refused
# status: back-translated
monitor-refusals = odmítlo

# en | monitor-mean = mean
# status: back-translated
monitor-mean = průměr

# en | monitor-dont-know = DK
# status: back-translated
monitor-dont-know = neví

# en | monitor-interviewing = interviewing
# status: back-translated
monitor-interviewing = vede rozhovor

# en | monitor-calling = calling
# status: back-translated
monitor-calling = volá

# en | monitor-between = between calls
# status: back-translated
monitor-between = mezi hovory

# en | monitor-silent = silent
# status: back-translated
monitor-silent = neozývá se

# en | monitor-away = signed out
# status: back-translated
monitor-away = odhlášeno

# en | monitor-refused = Refusals and break-offs among those spoken to: today { $today }, in all { $all }
# status: back-translated
monitor-refused = Odmítnutí a předčasné konce z kontaktů: dnes { $today }, celkem { $all }

# en | monitor-code = code
# status: back-translated
monitor-code = kód

# en | monitor-outcome = outcome
# status: back-translated
monitor-outcome = výsledek

# en | monitor-today = today
# status: back-translated
monitor-today = dnes

# en | monitor-all = all
# status: back-translated
monitor-all = celkem

# en | monitor-agreed = { $missed } missed · { $coming } in the next 24 hours
# status: back-translated
monitor-agreed = zmeškáno { $missed } · v příštích 24 hodinách { $coming }

# en | monitor-missed = missed
# status: back-translated
monitor-missed = zmeškáno

# en | monitor-here = here
# status: back-translated
monitor-here = tady

# en | monitor-there = there
# status: back-translated
monitor-there = tam

# en | monitor-with = with
# status: back-translated
monitor-with = kdo zavolá

# en | monitor-anyone = anyone
# status: back-translated
monitor-anyone = kdokoli

# en | monitor-hour = hour
# status: back-translated
monitor-hour = hodina

# en | monitor-contacts = contacts
# status: back-translated
monitor-contacts = kontakty

# en | supervise-reason = A change needs a reason, on one line of at most 500 characters.
# status: back-translated
supervise-reason = Změna potřebuje důvod: jeden řádek, nejvýše 500 znaků.

# en | supervise-who = Whoever changes something says who it is: start with --as NAME.
# status: back-translated
supervise-who = Kdo něco mění, musí uvést své jméno: spusťte s --as JMÉNO.

# en | supervise-target = A target is a whole number from 0 to 1,000,000,000.
# status: back-translated
supervise-target = Cíl je celé číslo od 0 do 1 000 000 000.

# en | supervise-changed = Not done: { $staff } has changed it meanwhile ({ $what }). Look again.
# status: back-translated
supervise-changed = Neprovedeno: mezitím změněno ({ $staff }: { $what }). Podívejte se znovu.

# en | supervise-not-held = Nobody holds this case.
# status: back-translated
supervise-not-held = Tento případ teď nikdo nemá.

# en | supervise-nobody = There is no interviewer of this name.
# status: back-translated
supervise-nobody = Takové jméno mezi tazateli není.

# en | supervise-closed = This case is closed.
# status: back-translated
supervise-closed = Tento případ je uzavřený.

# en | supervise-speaking = Not done: somebody is being spoken to in this case. Send a message, or wait a minute after the last answer.
# status: back-translated
supervise-speaking = Neprovedeno: u tohoto případu se právě s někým mluví. Pošlete zprávu, nebo počkejte minutu po poslední odpovědi.

# en | supervise-no-supervisor = { $staff } is no supervisor of this study: see cati staff list.
# status: back-translated
supervise-no-supervisor = Mezi supervizory této studie není: { $staff }. Viz cati staff list.

# en | supervise-conflict = Not done: { $detail }
# status: back-translated
supervise-conflict = Neprovedeno: { $detail }

# en | key-target = target
# en |     .help = change how many interviews are wanted in the cell
# status: back-translated
key-target = cíl
    .help = změnit počet rozhovorů požadovaných v buňce

# en | key-open-cell = open
# en |     .help = open the cell
# status: back-translated
key-open-cell = otevřít
    .help = otevřít buňku

# en | key-shut-cell = close
# en |     .help = close the cell: nobody more is admitted
# status: back-translated
key-shut-cell = zavřít
    .help = zavřít buňku: nikdo další se nepřijme

# en | key-watch-in = look in
# en |     .help = look in on the interview, read-only, after consent; it is written down
# status: back-translated
key-watch-in = nahlédnout
    .help = nahlédnout do rozhovoru jen pro čtení, po souhlasu; zapíše se to

# en | key-free = release
# en |     .help = take the case away, so that it can be handed out again
# status: back-translated
key-free = uvolnit
    .help = odebrat případ, aby mohl být znovu přidělen

# en | key-pass-on = pass on
# en |     .help = pass the case to another interviewer
# status: back-translated
key-pass-on = předat
    .help = předat případ jinému tazateli

# en | key-check = result
# en |     .help = say what the call-back to the respondent came to
# status: back-translated
key-check = výsledek
    .help = zapsat, jak dopadlo ověření u dotázané osoby

# en | key-reject = reject
# en |     .help = the interview does not count: its place is free again, it stays in the file
# status: back-translated
key-reject = zamítnout
    .help = rozhovor nepočítat: místo se uvolní, rozhovor v souboru zůstane

# en | key-do-it = do it
# status: back-translated
key-do-it = provést

# en | key-type-reason = type
# status: back-translated
key-type-reason = psát

# en | monitor-checks = checks
# status: back-translated
monitor-checks = ověření

# en | monitor-checked = To check: { $open } · confirmed { $confirmed } · not said { $refused } · differs { $differs } · rejected { $rejected }
# status: back-translated
monitor-checked = K ověření: { $open } · potvrzeno { $confirmed } · nesděleno { $refused } · neshoda { $differs } · zamítnuto { $rejected }

# en | monitor-interview = interview
# status: back-translated
monitor-interview = rozhovor

# en | monitor-ended = ended
# status: back-translated
monitor-ended = konec

# en | monitor-tried = not reached
# status: back-translated
monitor-tried = nezastiženo

# en | monitor-no-consent = Nobody may look in before the respondent has agreed to be interviewed.
# status: back-translated
monitor-no-consent = Nahlížet se smí až po souhlasu dotázané osoby s rozhovorem.

# en | monitor-watch-over = This interview is not going on.
# status: back-translated
monitor-watch-over = Tento rozhovor neprobíhá.

# en | form-target = Change the target
# status: back-translated
form-target = Změnit cíl

# en | form-open = Open the cell
# status: back-translated
form-open = Otevřít buňku

# en | form-shut = Close the cell
# status: back-translated
form-shut = Zavřít buňku

# en | form-free = Release the case
# status: back-translated
form-free = Uvolnit případ

# en | form-pass-on = Pass the case on
# status: back-translated
form-pass-on = Předat případ

# en | form-check = What the call-back came to
# status: back-translated
form-check = Jak dopadlo ověření

# en | form-reject = Reject the interview
# status: back-translated
form-reject = Zamítnout rozhovor

# en | form-cell = { $cell }: { $counted } counted and { $held } held of { $target }
# status: back-translated
form-cell = { $cell }: stav { $counted }, drží se { $held }, cíl { $target }

# en | form-new-target = New target:
# status: back-translated
form-new-target = Nový cíl:

# en | form-to = To whom:
# status: back-translated
form-to = Komu:

# en | form-result = Result:
# status: back-translated
form-result = Výsledek:

# en | form-check-digits = 1 confirmed   2 not reached   3 does not want to say   4 says otherwise
# status: back-translated
form-check-digits = 1 potvrzeno   2 nezastiženo   3 nechce říct   4 říká něco jiného

# en | form-reason = Why:
# status: back-translated
form-reason = Proč:

## Messages

# en | key-message = message
# en |     .help = show a supervisor’s message in full; Enter says that you have read it
# status: back-translated
key-message = zpráva
    .help = zobrazit celou zprávu supervizora; Enter potvrdí přečtení

# en | key-message-read = read
# en |     .help = say that you have read the message, with your answer if one is typed
# status: back-translated
key-message-read = přečteno
    .help = potvrdit přečtení zprávy, i s odpovědí, je-li napsána

# en | key-type-answer = answer
# en |     .help = type an answer of one line
# status: back-translated
key-type-answer = odpověď
    .help = napsat jednořádkovou odpověď

# en | key-write = message
# en |     .help = send this interviewer a line
# status: back-translated
key-write = zpráva
    .help = poslat tomuto tazateli jeden řádek

# en | key-write-to-all = to all
# en |     .help = send everybody who is signed in a line
# status: back-translated
key-write-to-all = všem
    .help = poslat jeden řádek všem přihlášeným

# en | message-waiting = F10 · { $staff }: { $text }
# status: back-translated
message-waiting = F10 · { $staff }: { $text }

# en | message-from = Message from { $staff }
# status: back-translated
message-from = Zpráva od: { $staff }

# en | message-answer = Answer:
# status: back-translated
message-answer = Odpověď:

# en | message-line = Please type one line of at most 120 characters.
# status: back-translated
message-line = Napište prosím jeden řádek, nejvýše 120 znaků.

# en | message-nobody = Nobody is signed in: the message was not sent.
# status: back-translated
message-nobody = Nikdo není přihlášen: zpráva nebyla odeslána.

# en | message-everybody = everybody
# status: back-translated
message-everybody = všem

# en | message-sent = { $time } { $staff } → { $to }: { $text }
# status: back-translated
message-sent = { $time } { $staff } → { $to }: { $text }

# en | message-read-by = read by { $names }
# status: back-translated
message-read-by = přečteno: { $names }

# en | message-unread = not read yet
# status: back-translated
message-unread = zatím nepřečteno

# en | form-line = Send a message
# status: back-translated
form-line = Poslat zprávu

# en | form-text = Text:
# status: back-translated
form-text = Text:

## Rates and signals on the supervisor’s pages

# en | monitor-rates = rates
# status: back-translated
monitor-rates = míry

# en | monitor-signals = quality
# status: back-translated
monitor-signals = kvalita

# en | monitor-rate = rate
# status: back-translated
monitor-rate = míra

# en | monitor-formula = is
# status: back-translated
monitor-formula = vzorec

# en | measure-age = as of { $age } ago
# status: back-translated
measure-age = stav před { $age }

# en | measure-reading = reading, { $many } so far …
# status: back-translated
measure-reading = čte se, zatím { $many } …

# en | rates-head = { $all } cases, { $today } of today · { $age } · every minute
# status: back-translated
rates-head = případy: { $all }, dnešní: { $today } · { $age } · každou minutu

# en | rates-groups = I complete { $I } · P partial { $P } · R refusal { $R } · NC no contact { $NC } · O other { $O } · UH household unknown { $UH } · UO eligibility unknown { $UO } · NE not eligible { $NE }
# status: back-translated
rates-groups = I úplné { $I } · P částečné { $P } · R odmítnutí { $R } · NC bez kontaktu { $NC } · O jiné { $O } · UH domácnost neznámá { $UH } · UO cílová skupina neznámá { $UO } · NE mimo cílovou skupinu { $NE }

# en | rates-basis = e = { $e }, { $eligible } eligible of { $known } known · D0 = I+P+R+NC+O · De = D0 + e·(UH+UO) · D = D0+UH+UO
# status: back-translated
rates-basis = e = { $e }, { $eligible } v cílové skupině z { $known } známých · D0 = I+P+R+NC+O · De = D0 + e·(UH+UO) · D = D0+UH+UO

# en | rates-explained = Today: cases whose code is from a call of today. – is undefined. All of it is about the fieldwork, not the population.
# status: back-translated
rates-explained = Dnes: případy, jejichž kód je z dnešního hovoru. – znamená: nedefinováno. Vše popisuje sběr dat, ne populaci.

# en | signals-head = { $completes } completes · { $age } · every 10 minutes
# status: back-translated
signals-head = úplné rozhovory: { $completes } · { $age } · každých 10 minut

# en | signals-pace = pace
# status: back-translated
signals-pace = délka

# en | signals-speeding = hasty
# status: back-translated
signals-speeding = chvat

# en | signals-alike = alike
# status: back-translated
signals-alike = stejné

# en | signals-back = back
# status: back-translated
signals-back = zpět

# en | signals-items = Interviewers’ part of an item’s variance, largest first (0–2 % is usual): { $items }
# status: back-translated
signals-items = Podíl tazatelů na rozptylu otázky, největší první (obvyklé je 0–2 %): { $items }

# en | signals-explained = Signals, not verdicts: look, listen, ask. pace: 100 % is usual, less is faster · hasty: interviews with a pace below 50 % · alike: batteries with one answer in every row · DK: don’t know · back: times of going back by answers · – too little to tell
# status: back-translated
signals-explained = Signály, ne verdikty: dívejte se, poslouchejte, ptejte se. délka: 100 % je obvyklé, méně znamená rychleji · chvat: rozhovory s délkou pod 50 % · stejné: baterie se stejnou odpovědí v každém řádku · neví: odpovědi „neví“ · zpět: návraty v poměru k odpovědím · – příliš málo k posouzení

# en | message-unread-by = not read by { $names }
# status: back-translated
message-unread-by = nepřečteno: { $names }

## Checks of any interview

# en | key-check-other = other’s result
# en |     .help = say what the call-back on any complete came to, drawn or not
# status: back-translated
key-check-other = výsledek jiného
    .help = zapsat, jak dopadlo ověření kteréhokoli úplného rozhovoru, vylosovaného i ne

# en | key-reject-other = reject other
# en |     .help = any complete does not count: its place is free again, it stays in the file
# status: back-translated
key-reject-other = zamítnout jiný
    .help = kterýkoli úplný rozhovor nepočítat: místo se uvolní, rozhovor v souboru zůstane

# en | monitor-number = number
# status: back-translated
monitor-number = telefon

# en | monitor-number-hidden = needs --as
# status: back-translated
monitor-number-hidden = vyžaduje --as

# en | form-any = Any complete, whether it was drawn or not.
# status: back-translated
form-any = Kterýkoli úplný rozhovor, vylosovaný i ne.

# en | form-interview = Interview:
# status: back-translated
form-interview = Rozhovor:

# en | form-check-other = Interview, result:
# status: back-translated
form-check-other = Rozhovor, výsledek:

# en | form-interview-wrong = Please type the number of an interview.
# status: back-translated
form-interview-wrong = Zadejte číslo rozhovoru.

# en | form-check-other-wrong = Please type the number of the interview, a blank and the digit of the result, such as 123 1.
# status: back-translated
form-check-other-wrong = Zadejte číslo rozhovoru, mezeru a číslici výsledku, např. 123 1.

## The report of a study

# en | report-decimal = .
# status: back-translated
report-decimal = ,

# en | report-thousands = ,
# status: back-translated
report-thousands = { " " }

# en | report-kicker = Report of results
# status: back-translated
report-kicker = Zpráva o výsledcích

# en | report-training = Training study: practice interviews. No figure here says anything about anybody.
# status: back-translated
report-training = Školicí studie: cvičné rozhovory. Žádný údaj zde o nikom nevypovídá.

# en | report-simulated = Robots have worked on this study: the respondents are simulated, nobody gave these answers.
# status: back-translated
report-simulated = Na této studii pracovali roboti: respondenti jsou simulovaní, tyto odpovědi nikdo nedal.

# en | report-training-short = training study
# status: back-translated
report-training-short = školicí studie

# en | report-simulated-short = simulated respondents
# status: back-translated
report-simulated-short = simulovaní respondenti

# en | report-contents = Contents
# status: back-translated
report-contents = Obsah

# en | report-graphs = Graphs
# status: back-translated
report-graphs = Grafy

# en | report-notes = Notes
# status: back-translated
report-notes = Poznámky

# en | report-none = No interview is complete yet. As soon as one is, the graphs stand here.
# status: back-translated
report-none = Zatím není žádný úplný rozhovor. Jakmile nějaký bude, objeví se zde grafy.

# en | report-of-indices = This questionnaire describes no report of its own: these are its indices.
# status: back-translated
report-of-indices = Tento dotazník vlastní zprávu nepopisuje: zde jsou jeho indexy.

# en | report-going-on = The field is at work: { $counted } interviews of { $target } wanted, { $percent } % of the places are filled.
# status: back-translated
report-going-on = Sběr dat probíhá: { $counted } z { $target } požadovaných rozhovorů, zaplněno { $percent } % míst.

# en | report-full = The field is done: { $counted } interviews, { $target } were wanted.
# status: back-translated
report-full = Sběr dat je hotov: počet rozhovorů { $counted }, požadováno { $target }.

# en | report-interviews = Interviews: { $counted }.
# status: back-translated
report-interviews = Počet rozhovorů: { $counted }.

# en | report-day = { $day } { $month } { $year }
# status: back-translated
report-day = { $day }. { $month } { $year }

# en | report-dates = The first began on { $from }, the last on { $to }.
# status: back-translated
report-dates = První začal { $from }, poslední { $to }.

# en | report-fieldwork = Fieldwork
# status: back-translated
report-fieldwork = Sběr dat

# en | report-organisation = Held by telephone by { $organisation }.
# status: back-translated
report-organisation = Telefonické dotazování: { $organisation }.

# en | report-country = country
# status: back-translated
report-country = země

# en | report-completes = interviews
# status: back-translated
report-completes = rozhovory

# en | report-over = of them over quota
# status: back-translated
report-over = z toho nad kvótu

# en | report-wanted = wanted
# status: back-translated
report-wanted = požadováno

# en | report-all = all countries
# status: back-translated
report-all = všechny země

# en | report-cells = Quotas by { $name }: { $full } of { $cells } cells are full.
# status: back-translated
report-cells = Kvóty ({ $name }): naplněno { $full } z { $cells } buněk.

# en | report-rejected = Rejected and left out: { $count }.
# status: back-translated
report-rejected = Zamítnuto a vynecháno: { $count }.

# en | report-outcomes = Outcomes and rates
# status: back-translated
report-outcomes = Výsledky a míry

# en | report-group = outcome, by group of AAPOR
# status: back-translated
report-group = výsledek podle skupin AAPOR

# en | report-cases = cases
# status: back-translated
report-cases = případy

# en | report-group-i = complete interviews
# status: back-translated
report-group-i = úplné rozhovory

# en | report-group-p = partial interviews
# status: back-translated
report-group-p = částečné rozhovory

# en | report-group-r = refusals and break-offs
# status: back-translated
report-group-r = odmítnutí a předčasné konce

# en | report-group-nc = eligible, not spoken to
# status: back-translated
report-group-nc = v cílové skupině, bez kontaktu

# en | report-group-o = eligible, other reason
# status: back-translated
report-group-o = v cílové skupině, jiný důvod

# en | report-group-uh = not known whether a household
# status: back-translated
report-group-uh = neznámo, zda jde o domácnost

# en | report-group-uo = not known whether somebody is eligible
# status: back-translated
report-group-uo = neznámo, zda je někdo v cílové skupině

# en | report-group-ne = not eligible
# status: back-translated
report-group-ne = mimo cílovou skupinu

# en | report-rate = rate, by AAPOR’s definitions
# status: back-translated
report-rate = míra podle definic AAPOR

# en | report-rate-rr1 = response, of all cases that may be eligible
# status: back-translated
report-rate-rr1 = návratnost, ze všech možných případů cílové skupiny

# en | report-rate-rr3 = response, unknown cases estimated
# status: back-translated
report-rate-rr3 = návratnost, neznámé případy odhadnuty

# en | report-rate-rr5 = response, of cases known to be eligible
# status: back-translated
report-rate-rr5 = návratnost, z jistých případů cílové skupiny

# en | report-rate-coop1 = cooperation, of those spoken to
# status: back-translated
report-rate-coop1 = spolupráce, z těch, s nimiž se mluvilo

# en | report-rate-ref1 = refusal, of all cases that may be eligible
# status: back-translated
report-rate-ref1 = odmítnutí, ze všech možných případů cílové skupiny

# en | report-rate-con1 = contact, of all cases that may be eligible
# status: back-translated
report-rate-con1 = kontakt, ze všech možných případů cílové skupiny

# en | report-rates-note = Where quotas turn people away, rates describe the fieldwork and not how good the sample is. All { $all } rates: cati rates.
# status: back-translated
report-rates-note = Kde kvóty některé lidi vylučují, popisují míry sběr dat, a ne kvalitu výběru. Všechny míry ({ $all }): cati rates.

# en | report-weights = Weights
# status: back-translated
report-weights = Váhy

# en | report-weights-country = Between countries: each counts by its people aged 18 and over (w_country). All graphs use this weight alone.
# status: back-translated
report-weights-country = Mezi zeměmi: každá se počítá podle počtu obyvatel od 18 let (w_country). Všechny grafy používají jen tuto váhu.

# en | report-weights-within = Within countries: raked to the population over the margins of the quotas (w_quota), in the exported data, not in these graphs.
# status: back-translated
report-weights-within = Uvnitř zemí: přizpůsobení populaci podle okrajových rozdělení kvót (raking, w_quota); je v exportovaných datech, ne v těchto grafech.

# en | report-weights-none = Within countries every interview counts the same.
# status: back-translated
report-weights-none = Uvnitř zemí má každý rozhovor stejnou váhu.

# en | report-weights-merged = { $country }: { $options } count as one in { $group }, since somebody is missing.
# status: back-translated
report-weights-merged = { $country }: { $options } ({ $group }) se počítají jako jedna kategorie, protože v některé z nich nikdo není.

# en | report-weights-empty = { $country }: nobody was interviewed of { $categories }, so that in the data w_quota is 1 there.
# status: back-translated
report-weights-empty = { $country }: z { $categories } nebyl dotázán nikdo, proto má w_quota pro tuto zemi v datech hodnotu 1.

# en | report-weights-unweighted = { $country }: what is known does not allow weighting to the population, so that in the data w_quota is 1 there. cati weight says why.
# status: back-translated
report-weights-unweighted = { $country }: známé údaje nestačí k převážení na obyvatelstvo, proto má w_quota pro tuto zemi v datech hodnotu 1. Přesný důvod uvádí cati weight.

# en | report-weights-unknown = { $country }: the number of its people is not known, so that w_country is 1 everywhere.
# status: back-translated
report-weights-unknown = { $country }: počet obyvatel není znám, proto má w_country všude hodnotu 1.

# en | report-cost = Design effect { $deff }, effective n { $effective }.
# status: back-translated
report-cost = Design efekt { $deff }, efektivní n { $effective }.

# en | report-cost-both = Both together: design effect { $deff }, effective n { $effective }.
# status: back-translated
report-cost-both = Obojí dohromady: design efekt { $deff }, efektivní n { $effective }.

# en | report-country-weight = country weight
# status: back-translated
report-country-weight = váha země

# en | report-within-weight = within, from to
# status: back-translated
report-within-weight = uvnitř země, od–do

# en | report-reading = How to read the graphs
# status: back-translated
report-reading = Jak grafy číst

# en | report-read-found = Bars and points are what this study found. The thin line is the 95 % confidence interval: the longer it is, the less sure the figure.
# status: back-translated
report-read-found = Pruhy a body ukazují, co zjistila tato studie. Tenká čára je 95% interval spolehlivosti: čím je delší, tím je údaj méně jistý.

# en | report-read-published = The diamond is what was published. ≈ stands before a figure that the publication gives in round words, * after one that was worked out from others. Where it gives no number, its words on how a figure stands are repeated. The publication:
# status: back-translated
report-read-published = Kosočtverec je to, co bylo zveřejněno. ≈ stojí před údajem, který publikace uvádí slovy jen přibližně, * za údajem vypočteným z jiných. Kde publikace číslo neuvádí, opakuje se její slovní popis údaje. Publikace:

# en | report-read-weight = All figures are weighted by country alone, so that they can be compared with what was published: within a country every interview counts the same.
# status: back-translated
report-read-weight = Všechny údaje jsou váženy jen podle zemí, aby se daly srovnat se zveřejněnými: uvnitř země má každý rozhovor stejnou váhu.

# en | report-read-weight-alone = All figures are weighted by country alone: within a country every interview counts the same.
# status: back-translated
report-read-weight-alone = Všechny údaje jsou váženy jen podle zemí: v rámci jedné země má každý rozhovor stejnou váhu.

# en | report-read-missing = Don’t know, refused and what was not asked are left out of each figure. How many answered and how many were left out stands in the table under each graph.
# status: back-translated
report-read-missing = „Neví“, odmítnuté odpovědi a nepoložené otázky jsou z každého údaje vynechány. Kolik lidí odpovědělo a kolik je vynecháno, uvádí tabulka pod každým grafem.

# en | report-read-quota = The sample was filled by quotas and not drawn at random. The intervals treat it as if it had been, and the weights as fixed: they show how much chance alone would do, and prove no difference.
# status: back-translated
report-read-quota = Výběr se plnil podle kvót, nebyl náhodný. Intervaly s ním zacházejí, jako by náhodný byl, a s váhami jako s pevnými: ukazují, kolik by způsobila sama náhoda, a žádný rozdíl nedokazují.

# en | report-read-evidence = † marks figures that rest on a question whose wording was inferred, ‡ those that rest on one written for this project. Which these are stands under each graph.
# status: back-translated
report-read-evidence = † označuje údaje založené na otázce s odvozeným zněním, ‡ údaje založené na otázce napsané pro tento projekt. Které otázky to jsou, je uvedeno pod každým grafem.

# en | report-legend-found = found, with 95 % interval
# status: back-translated
report-legend-found = zjištěno, s 95% intervalem

# en | report-found = found
# status: back-translated
report-found = zjištěno

# en | report-published = published
# status: back-translated
report-published = zveřejněno

# en | report-difference = difference
# status: back-translated
report-difference = rozdíl

# en | report-interval = 95 % interval
# status: back-translated
report-interval = 95% interval

# en | report-from-to = { $from } to { $to }
# status: back-translated
report-from-to = { $from } až { $to }

# en | report-n = n
# status: back-translated
report-n = n

# en | report-left-out = left out
# status: back-translated
report-left-out = vynecháno

# en | report-figures = The figures
# status: back-translated
report-figures = Údaje

# en | report-undefined = undefined
# status: back-translated
report-undefined = nedefinováno

# en | report-nobody = nobody
# status: back-translated
report-nobody = nikdo

# en | report-unit-percent = percent
# status: back-translated
report-unit-percent = procenta

# en | report-unit-points = 0 to 100
# status: back-translated
report-unit-points = 0 až 100

# en | report-unit-correlation = correlation
# status: back-translated
report-unit-correlation = korelace

# en | report-kind-bars = Bar chart; all figures stand in the table below it.
# status: back-translated
report-kind-bars = Pruhový graf; všechny údaje jsou v tabulce pod ním.

# en | report-kind-dots = Points on a line through zero; all figures stand in the table below it.
# status: back-translated
report-kind-dots = Body kolem nulové osy; všechny údaje jsou v tabulce pod grafem.

# en | report-kind-strip = A bar divided into parts; all figures stand in the table below it.
# status: back-translated
report-kind-strip = Pruh rozdělený na části; všechny údaje jsou v tabulce pod grafem.

# en | report-describes = Lowest: { $least }. Highest: { $most }.
# status: back-translated
report-describes = Nejnižší: { $least }. Nejvyšší: { $most }.

# en | report-rests-inferred = Wording inferred:
# status: back-translated
report-rests-inferred = Odvozené znění:

# en | report-rests-ours = Written for this project:
# status: back-translated
report-rests-ours = Napsáno pro tento projekt:

# en | report-like-highest = highest
# status: back-translated
report-like-highest = nejvyšší

# en | report-like-high = high
# status: back-translated
report-like-high = vysoká hodnota

# en | report-like-between = in between
# status: back-translated
report-like-between = někde mezi

# en | report-like-above = above average
# status: back-translated
report-like-above = nad průměrem

# en | report-like-lower = considerably lower
# status: back-translated
report-like-lower = výrazně nižší

# en | report-like-low = among the lowest
# status: back-translated
report-like-low = mezi nejnižšími

# en | report-like-lowest = lowest
# status: back-translated
report-like-lowest = nejnižší

# en | report-like-positive = positive
# status: back-translated
report-like-positive = kladná

# en | report-like-moderate = moderate
# status: back-translated
report-like-moderate = střední

# en | report-like-weak-positive = weak, positive
# status: back-translated
report-like-weak-positive = slabá kladná

# en | report-like-weak = weak
# status: back-translated
report-like-weak = slabá

# en | report-like-not-significant = not significant
# status: back-translated
report-like-not-significant = nevýznamná

# en | report-like-weak-negative = weak, negative
# status: back-translated
report-like-weak-negative = slabá záporná

# en | report-like-negative = negative
# status: back-translated
report-like-negative = záporná

## Columns of the data that goes out

# en | data-interview = number of the interview in the study
# status: back-translated
data-interview = číslo rozhovoru ve studii

# en | data-case = number of the case; several persons of a household have the same
# status: back-translated
data-case = číslo případu; více osob z jedné domácnosti má totéž

# en | data-kind = live or training
# status: back-translated
data-kind = studie ostrá, nebo školicí

# en | data-live = live
# status: back-translated
data-live = ostrá

# en | data-training = training
# status: back-translated
data-training = školicí

# en | data-country = country of the case
# status: back-translated
data-country = země případu

# en | data-language = language spoken last
# status: back-translated
data-language = jazyk, kterým se mluvilo naposled

# en | data-interviewer = number of the interviewer
# status: back-translated
data-interviewer = číslo tazatele

# en | data-version = version of the questionnaire
# status: back-translated
data-version = verze dotazníku

# en | data-started-at = beginning, UTC
# status: back-translated
data-started-at = začátek, UTC

# en | data-ended-at = end, UTC
# status: back-translated
data-ended-at = konec, UTC

# en | data-seconds = seconds of interviewing, without interruptions
# status: back-translated
data-seconds = sekundy rozhovoru bez přerušení

# en | data-state = complete or partial
# status: back-translated
data-state = úplný, nebo částečný

# en | data-complete = complete
# status: back-translated
data-complete = úplný

# en | data-partial = partial
# status: back-translated
data-partial = částečný

# en | data-over-quota = 1: a complete whose place was taken; reported apart
# status: back-translated
data-over-quota = 1: úplný rozhovor, jehož místo už bylo obsazené; vykazuje se zvlášť

# en | data-no = no
# status: back-translated
data-no = ne

# en | data-yes = yes
# status: back-translated
data-yes = ano

# en | data-chosen = chosen
# status: back-translated
data-chosen = vybráno

# en | data-not-chosen = not chosen
# status: back-translated
data-not-chosen = nevybráno

# en | data-index = index { $name }
# status: back-translated
data-index = index { $name }

# en | data-w-quota = weight to the population of each country, mean 1 in a country
# status: back-translated
data-w-quota = váha podle populace každé země, v zemi průměr 1

# en | data-w-country = weight of the countries to each other, by their population aged 18 and over
# status: back-translated
data-w-country = vzájemná váha zemí podle počtu obyvatel od 18 let

# en | data-weight = weight: w_quota times w_country, sum as many as interviews
# status: back-translated
data-weight = váha: w_quota krát w_country, součet je počet rozhovorů

# en | data-para-attempts = calls to the case until the interview ended
# status: back-translated
data-para-attempts = počet hovorů u případu do konce rozhovoru

# en | data-para-suspended = how often the interview was put aside
# status: back-translated
data-para-suspended = kolikrát byl rozhovor odložen

# en | data-para-back-ups = how often the interviewer went back
# status: back-translated
data-para-back-ups = kolikrát se tazatel vrátil zpět

# en | data-para-section = seconds at section { $name }
# status: back-translated
data-para-section = sekundy v oddílu { $name }

# en | data-para-item = seconds at { $name }
# status: back-translated
data-para-item = sekundy u { $name }

## Documents that describe the data

# en | document-training = Training study: what is in the data is for practice and no survey result.
# status: back-translated
document-training = Školicí studie: data slouží ke cvičení a nejsou výsledkem šetření.

# en | document-simulated = Simulated respondents: robots gave these answers, no person did.
# status: back-translated
document-simulated = Simulovaní respondenti: tyto odpovědi pocházejí od robotů, ne od lidí.

# en | document-questionnaire = Questionnaire { $name }, version { $version }
# status: back-translated
document-questionnaire = Dotazník { $name }, verze { $version }

# en | document-organisation = Fieldwork: { $organisation }
# status: back-translated
document-organisation = Sběr dat: { $organisation }

# en | document-begun = Interviews begun from { $first } to { $last }
# status: back-translated
document-begun = Rozhovory zahájené v období od { $first } do { $last }

# en | document-interviews = Interviews: { $n }
# status: back-translated
document-interviews = Počet rozhovorů: { $n }

# en | document-missing = User-missing: don’t know and refused. System-missing: not asked, or not reached.
# status: back-translated
document-missing = Uživatelem definované chybějící hodnoty: „neví“ a „odmítá odpovědět“. Systémové chybějící hodnoty: otázka nebyla položena nebo na ni nedošlo.

# en | document-cut-labels = Labels that are too long for SPSS are cut; they stand whole in the codebook and in the variable’s attributes.
# status: back-translated
document-cut-labels = Popisky příliš dlouhé pro SPSS jsou zkrácené; v plném znění jsou v kódové knize a v atributech příslušné proměnné.

# en | document-unit = Individual
# status: back-translated
document-unit = Jednotlivec

# en | document-kind = Survey data
# status: back-translated
document-kind = Data z dotazníkového šetření

# en | document-telephone = Telephone interview, computer-assisted (CATI)
# status: back-translated
document-telephone = Telefonický rozhovor s podporou počítače (CATI)

# en | document-instrument = Structured questionnaire
# status: back-translated
document-instrument = Strukturovaný dotazník

# en | document-quotas = Quota sample by telephone. Quotas on: { $groups }. Once a strict cell is full, nobody more is interviewed for it.
# status: back-translated
document-quotas = Kvótní výběr po telefonu. Kvóty podle: { $groups }. Jakmile je buňka se závaznou kvótou plná, nikdo další se do ní nepřijme.

# en | document-no-quotas = Telephone sample without quotas.
# status: back-translated
document-no-quotas = Telefonický výběr bez kvót.

# en | document-whoever = Within a household: whoever answers the telephone.
# status: back-translated
document-whoever = V domácnosti: kdo zvedne telefon.

# en | document-last-birthday = Within a household: the person who had the most recent birthday.
# status: back-translated
document-last-birthday = V domácnosti: osoba, která měla naposledy narozeniny.

# en | document-youngest-man = Within a household: the youngest man at home, else the youngest woman.
# status: back-translated
document-youngest-man = V domácnosti: nejmladší přítomný muž, jinak nejmladší žena.

# en | document-weights = weight = w_quota × w_country. w_quota adjusts the interviews of each country to its population over the margins of the quotas (raking, mean 1 in a country); w_country adjusts the countries to each other by their population. It is a quota sample: standard errors describe it only as if it had been drawn at random.
# status: back-translated
document-weights = weight = w_quota × w_country. w_quota přizpůsobuje rozhovory v každé zemi její populaci podle okrajových rozdělení kvót (raking, průměr 1 v zemi); w_country vyrovnává země mezi sebou podle jejich populace. Jde o kvótní výběr: směrodatné chyby jej popisují jen tak, jako by byl náhodný.

# en | document-over-quota = Completes whose place was taken meanwhile are in the data: over_quota is 1.
# status: back-translated
document-over-quota = V datech jsou i úplné rozhovory, jejichž místo bylo mezitím obsazeno: over_quota je 1.

# en | document-partials = Partial interviews are in the data too: state is partial.
# status: back-translated
document-partials = V datech jsou i částečné rozhovory: state je partial.

# en | document-contacts = Telephone numbers, names and notes are not in the data.
# status: back-translated
document-contacts = Telefonní čísla, jména a poznámky v datech nejsou.

# en | document-frequencies = Frequencies, valid and missing numbers and means stand without weights and weighted by the variable weight. Interviews without a weight count 0 there.
# status: back-translated
document-frequencies = Četnosti, počty platných a chybějících hodnot a průměry jsou uvedeny bez vah i vážené proměnnou weight. Rozhovory bez váhy tam mají váhu 0.

# en | document-filters = The universe of a variable is its filter as the questionnaire writes it; codes stand there by their names.
# status: back-translated
document-filters = Univerzum proměnné je její filtr tak, jak je zapsán v dotazníku; kódy jsou v něm uvedeny svými názvy.

# en | document-data = The data are what `{ $command }` writes.
# status: back-translated
document-data = Data jsou to, co zapíše `{ $command }`.

# en | document-wording-documented = The wording is documented in the study’s own publications.
# status: back-translated
document-wording-documented = Znění je doloženo ve vlastních publikacích studie.

# en | document-wording-inferred = The wording is inferred from the study’s publications.
# status: back-translated
document-wording-inferred = Znění je odvozeno z publikací studie.

# en | document-wording-ours = The wording was made for this questionnaire.
# status: back-translated
document-wording-ours = Znění vzniklo pro tento dotazník.

## Towns that time zones are named after

# en | town-prague = Prague
# status: back-translated
town-prague = Praha

# en | town-berlin = Berlin
# status: back-translated
town-berlin = Berlín

# en | town-copenhagen = Copenhagen
# status: back-translated
town-copenhagen = Kodaň

# en | town-paris = Paris
# status: back-translated
town-paris = Paříž

# en | town-london = London
# status: back-translated
town-london = Londýn
