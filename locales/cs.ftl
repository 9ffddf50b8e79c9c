# The interface in Czech. What is spoken to respondents is in the questionnaire's own files.
# Decisions: vy, never by gender; names, towns and languages stand uninflected behind a colon or in brackets; weekdays in full, as “po” is also “after”.
# Attributes `help` say at length on the help page what a key does; labels are for the key bar and have to be short.

## Languages, dates, times

language-en = angličtina
language-de = němčina
language-fr = francouzština
language-da = dánština
language-cs = čeština

weekday-1 = pondělí
weekday-2 = úterý
weekday-3 = středa
weekday-4 = čtvrtek
weekday-5 = pátek
weekday-6 = sobota
weekday-7 = neděle
month-1 = 1.
month-2 = 2.
month-3 = 3.
month-4 = 4.
month-5 = 5.
month-6 = 6.
month-7 = 7.
month-8 = 8.
month-9 = 9.
month-10 = 10.
month-11 = 11.
month-12 = 12.
date = { $weekday } { $day }. { $month }
date-time = { $date } { $time }
date-time-year = { $date } { $year }, { $time }

## Header

mode-training = ŠKOLENÍ
mode-practice = CVIČENÍ: nic se neukládá
header-case = Případ { $case }
header-unit = { $number } z { $of }
header-over-quota = nad kvótu
header-clocks = hovor { $duration } · { $time }
too-small = Okno je příliš malé. Zvětšete ho prosím aspoň na { $columns } sloupců na šířku a { $lines } řádků na výšku. Nic se neztratí; do té doby platí jen klávesy Ctrl-C.
more-lines = ── další: ↑ { $above }  ↓ { $below } ──

## What is printed on keys

cap-enter = Enter
cap-esc = Esc
cap-page-up = PgUp
cap-page-down = PgDn
cap-home = Home
cap-end = End
cap-delete = Delete
cap-backspace = Backspace
cap-tab = Tab
cap-back-tab = Shift-Tab
cap-space = mezerník
cap-ctrl = Ctrl-{ $letter }
cap-letters = písmeno
cap-text = text

## What keys do

key-sign-in = přihlásit
key-type-name = napsat jméno
    .help = napsat začátek jména; platí první, které tak začíná
key-quit = ukončit
key-take-back = pokračovat
    .help = vrátit se k přerušenému případu
key-take-over = převzít
    .help = převzít případ od druhého okna, které ho pak musí pustit
key-next-call = další hovor
    .help = vzít další případ k volání
key-countries = země
    .help = vybrat země, do kterých se volá
key-sign-out = odhlásit
    .help = odhlásit: u tohoto terminálu bude pracovat někdo jiný
key-choose = použít
key-on-off = ano/ne
    .help = vybrat zemi s tímto číslem, nebo výběr zrušit
key-on-off-here = ano/ne
    .help = vybrat zemi u šipky, nebo výběr zrušit
key-answered = někdo zvedl
    .help = někdo zvedl telefon: dál k rozhovoru
key-another = jiná osoba u telefonu
    .help = k telefonu přišla jiná dospělá osoba: rozhovor s ní
key-confirm = potvrdit
    .help = potvrdit výsledek
key-outcome = výsledek
    .help = vybrat výsledek s tímto písmenem; Enter ho potvrdí
key-undo = vzít zpět
    .help = vzít výběr zpět
key-give-back = vrátit
    .help = vrátit případ bez volání
key-take = dál
    .help = přijmout, co je napsáno; není-li napsáno nic, nechat odpověď a jít dál
key-done = hotovo
    .help = vybrat napsaný kód, nebo výběr zrušit; není-li napsáno nic, přijmout vybrané
key-read = přečteno, dál
key-finish = dokončit
    .help = závěrečná slova jsou přečtena: dokončit
key-ask-for-another = další osoba
    .help = závěrečná slova této osobě jsou přečtena: zeptat se na jinou dospělou osobu
key-code = kód
    .help = napsat kód odpovědi nebo číslo
key-clear = smazat
    .help = smazat, co je napsáno
key-back = zpět
    .help = o jednu otázku zpět
key-forward = vpřed
    .help = vpřed přes to, co je zodpovězeno
key-unanswered = nevyplněná
    .help = na první otázku bez odpovědi
key-dont-know = neví
key-refused = odmítá
key-language = jazyk
    .help = změnit jazyk rozhovoru; odpovědi zůstanou
key-note = poznámka
    .help = napsat k případu poznámku
key-suspend = odložit
    .help = odložit rozhovor a zadat, kdy znovu zavolat
key-break-off = nechce dál
    .help = dotázaná osoba končí předčasně nebo odmítá
key-take-anyway = přijmout
    .help = přijmout odpověď se všemi důsledky
key-keep = nic neměnit
    .help = nechat všechno tak, jak to bylo
key-speak = přepnout
    .help = pokračovat v tomto jazyce
key-speak-at-once = hned přepnout
    .help = hned pokračovat v jazyce s tímto číslem
key-pick = vybrat
    .help = vybrat řádek s tímto číslem
key-save = uložit poznámku
key-type-note = psát
key-edit = pohyb, mazání
    .help = pohybovat se v textu a mazat
key-discard = zahodit
    .help = zahodit poznámku
key-write-on = psát dál
key-take-time = přijmout
    .help = přijmout čas
key-next-field = jiné pole
key-previous-field = jiné pole
key-type-time = psát
    .help = napsat datum nebo čas
key-leave-now = ukončit
key-give-back-and-leave = vrátit a ukončit
    .help = vrátit případ bez volání a ukončit program
key-leave-as-it-is = přesto ukončit
    .help = ukončit a nezadat, kdy znovu zavolat
key-stay = zůstat
    .help = zůstat a pokračovat
key-cancel = zpět
    .help = zavřít a vrátit se
key-close = zavřít
key-erase = opravit
    .help = smazat poslední znak
key-up = nahoru
key-down = dolů
key-scroll-up = posunout nahoru
key-scroll-down = posunout dolů
key-page-up = o stránku nahoru
key-page-down = o stránku dolů
key-help = nápověda
key-leave = ukončit
    .help = ukončit program; nejdřív se zeptá a rozhovor nikdy neukončí

## Signing in

sign-in-question = Kdo bude volat?
sign-in-nobody = Zatím žádná jména.
sign-in-name = Jméno:
sign-in-hint = šipky, nebo začátek vašeho jména
sign-in-new-hint = šipky, nebo napište své jméno
sign-in-new = nové: { $name }
sign-in-unknown = Žádné jméno tak nezačíná. Požádejte supervizora, aby vaše přidal.
sign-in-as = Enter: přihlásit jako { $name }
sign-in-as-new = Enter: přihlásit jako { $name } (nové jméno)

## Between two calls

ready-next-call = Enter: další hovor
ready-try-again = Enter: hledat znovu
ready-take-back = Enter: vrátit se k případu
ready-cut-off-interview = Váš rozhovor u případu { $case } se přerušil ({ $seen }). Všechny odpovědi jsou uložené; pokračuje se otázkou, u které rozhovor skončil.
ready-cut-off-call = Váš hovor u případu { $case } se přerušil ({ $seen }).
ready-elsewhere = Na případu { $case } se zřejmě pracuje v jiném okně (přihlášení: { $staff }). Pokud ne, t případ převezme.
ready-nothing = Teď není žádný případ k volání.
ready-nothing-until = Teď není žádný případ k volání. Další je na řadě: { $due }.
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
ready-last = Poslední hovor, případ { $case }: { $outcome }
ready-last-due = ; znovu: { $due }
ready-last-over = ; místo už bylo obsazené, rozhovor se počítá nad kvótu
ready-count = { $counted } z { $target }
ready-countries = Volané země: { $countries }
ready-all-countries = všechny
countries-title = Země
countries-question = Do kterých zemí voláte?

## A call

call-name = K telefonu žádáte: { $name }
call-clocks = { $country }: tam je { $there } ({ $town }), tady { $here }.
call-clock-here = { $country }: tady je { $here }.
call-appointment = Domluvený termín: { $at }
call-suspended = Pokračování rozhovoru ({ $language }) od místa: { $at }
call-note = „{ $text }“ · { $staff }
call-vanished = přerušeno
call-question = Vytočte číslo. Co se děje?
prompt-answered = Enter: někdo zvedl
prompt-answered-again = Enter: někdo zvedl, pokračovat v rozhovoru

## Questions

prompt-code = Kód:
prompt-codes = Kódy, pak Enter:
prompt-number = Číslo ({ $min } až { $max }):
prompt-read = Enter: přečteno, dál
prompt-finish = Enter: přečteno, dokončit
prompt-another = Enter: přečteno, pak se zeptat na jinou dospělou osobu
prompt-enter = Enter: { $answer }
prompt-in-force = ✓ { $answer }
prompt-outcome-note = Enter: { $answer } – a napsat proč
prompt-outcome-time = Enter: { $answer } – a zadat kdy
prompt-outcome-never-again = Enter: { $answer } – na žádné z čísel se už nebude volat
notice-changed = Otázka se od poslední odpovědi změnila. Položte ji znovu; samotný Enter odpověď ponechá.
notice-passed-over = { $more ->
        [0] Před touto zbývá: { $items }. End vede na první.
       *[other] Před touto zbývá: { $items } a ještě { $more }. End vede na první.
    }

## The end of an interview

outcome-question = Jak hovor dopadl?
ended-complete = Rozhovor je úplný.
ended-partial = Rozhovor skončil předčasně; odpovědí je dost.
ended-broken-off = Rozhovor skončil předčasně.
ended-refused = Osoba se nechtěla zúčastnit.
ended-refused-household = Někdo z domácnosti účast odmítl.
ended-facts-refused = Osoba neuvedla údaje, které jsou potřeba pro kvóty.
ended-not-eligible = Osoba nepatří do cílové skupiny.
ended-quota-full = Z této skupiny už bylo dotázáno dost lidí.
ended-not-available = S osobou teď nejde mluvit.
ended-unreached = V tomto hovoru se nic nedomluvilo.
another-wanted = Ještě hledáme: { $groups }
another-yes = Enter nebo y: u telefonu je jiná dospělá osoba
another-no = Pokud k telefonu nikdo nepřijde, přečtěte toto a vyberte výsledek:
break-off-title = Předčasný konec
break-off-question = Rozhovor tady končí; odpovědi zůstanou. Proč končí?

## Confirming

confirm-title = Je to tak?
confirm-checks = Ověřte to, prosím, u dotázané osoby:
confirm-leaving = { $count ->
        [one] Tato odpověď přestane platit:
        [few] Tyto { $count } odpovědi přestanou platit:
        [many] Těchto { $count } odpovědi přestane platit:
       *[other] Těchto { $count } odpovědí přestane platit:
    }
confirm-returning = { $count ->
        [one] Tato dřívější odpověď bude znovu platit:
        [few] Tyto { $count } dřívější odpovědi budou znovu platit:
        [many] Těchto { $count } dřívější odpovědi bude znovu platit:
       *[other] Těchto { $count } dřívějších odpovědí bude znovu platit:
    }
confirm-place-free = Tím se změní kvótní skupina; v nové je volné místo.
confirm-place-full = Tím se změní kvótní skupina a nová je plná: rozhovor zůstane, ale nad kvótu.
confirm-ending = Rozhovor by tady skončil. { $ending }
confirm-prompt = Enter: přijmout odpověď   Esc: nechat všechno, jak to bylo

## Language, note

languages-title = Jazyk
languages-question = Ve kterém jazyce rozhovor pokračuje?
note-title = Poznámka
note-about = Pro toho, kdo zavolá příště. Žádná jména jiných osob, nic o zdraví.
note-drafted = Ukládá se během psaní.
note-reason = { $outcome }: napište, prosím, proč.
note-discard = Zahodit tuto poznámku?  Enter: zahodit   Esc: psát dál
said-note-kept = Poznámka je uložená.

## Appointment

suspend-title = Odložit rozhovor
appointment-question = Kdy máme znovu zavolat? Platí místní čas ({ $town }).
appointment-in-10-minutes = za 10 minut
appointment-in-1-hour = za 1 hodinu
appointment-today-18 = dnes, 18:00
appointment-tomorrow-18 = zítra, 18:00
appointment-other = jiné datum a jiný čas
appointment-vague = čas není domluven
appointment-past = už minulo
appointment-there-and-here = { $there } (tady { $here })
appointment-date = Datum
appointment-date-hint = den.měsíc. – prázdné: dnes
appointment-time = Čas
appointment-time-hint = třeba 18:00 nebo 1830
appointment-at = { $there } ({ $town }) · tady { $here } · { $utc } UTC
appointment-never = Tu noc se hodiny posouvají dopředu: tento čas neexistuje. Stejný okamžik by byl { $later }.
appointment-twice = Tu noc se hodiny posouvají zpět: tento čas nastane dvakrát. Který z nich?
appointment-first = první, před posunutím hodin (tady { $here }, { $utc } UTC)
appointment-second = druhý, o hodinu později (tady { $here }, { $utc } UTC)
appointment-prompt = Vyberte řádek podle čísla.
appointment-prompt-suspend = Enter: odložit rozhovor
appointment-prompt-take = Enter: přijmout tento čas
appointment-prompt-type = Enter: napsat datum a čas

## Help, leaving

help-title = Klávesy
help-typing = Kód se přijme, jakmile žádný delší nezačíná stejnými číslicemi; jinak ho přijme Enter. Kde Enter potvrzuje, odpověď se nejdřív označí.
leave-title = Ukončit?
leave-idle = Ukončit program?
leave-call = Ukončit program? Případ se vrátí bez volání.
leave-interview = Právě probíhá rozhovor. Nejdřív ho odložte, aby bylo jasné, kdy znovu zavolat. Když přesto program ukončíte, všechny odpovědi zůstanou a rozhovor se vám po přihlášení znovu nabídne.
leave-anyway = Odhlášení se nepodařilo; důvod je níže. Když přesto program ukončíte, všechny přijaté odpovědi zůstanou a k rozpracovanému případu se lze po několika minutách vrátit.
leave-outcome = Hovor ještě nemá výsledek. Když program ukončíte bez něj, všechny odpovědi zůstanou a program zapíše, co ví sám: že se spojení přerušilo, nebo že osoba prozatím odmítla.

## Remarks

remark-no-such-code = Kód { $code } tu není.
remark-nothing-typed = Nejdřív napište kód odpovědi.
remark-no-number-typed = Nejdřív napište číslo.
remark-no-such-letter = Výsledek { $letter } tu není.
remark-not-in-the-list = Toto číslo v seznamu není.
remark-no-country = Vyberte aspoň jednu zemi.
remark-no-name = Napište své jméno nebo ho vyberte šipkami.
remark-name-from-list = Vyberte své jméno šipkami nebo ho napište tak, jak je v seznamu.
remark-empty-note = Zatím není nic napsáno.
remark-no-time-chosen = Nejdřív vyberte řádek.
remark-no-time-typed = Napište čas, třeba 18:00.
remark-no-date = To není datum; napište ho jako 21.11. nebo 21.11.2026.
remark-date-far = Toto datum už minulo, nebo je víc než 92 dní daleko; vyberte bližší.
remark-no-time = To není čas; napište ho jako 18:00.
remark-time-past = Tento čas už minul.
remark-time-never = Tento čas neexistuje; hodiny se posouvají dopředu.
remark-key-held = Podržená klávesa se počítá jednou.
remark-thrown-away = Klávesy stisknuté mezitím neplatí.
remark-draft = Je tu rozepsaná poznámka: F5 v ní pokračuje.

rejected-not-open = Rozhovor skončil; odpovědi už nelze zadávat.
rejected-not-here = To tady nejde.
rejected-no-such-option = Taková odpověď tu není.
rejected-not-accepted = Tato odpověď se tu nenabízí.
rejected-out-of-range = Jen čísla od { $min } do { $max }.
rejected-exclusive = Tato odpověď vylučuje všechny ostatní.
rejected-nothing-chosen = Zatím není nic vybráno.
rejected-check = To neodpovídá ostatním odpovědím.
rejected-check-text = Něco nesouhlasí: { $text }
rejected-fact-needed = Tento údaj lze změnit, ale už ne odebrat.
rejected-nothing-there = Tam už nic není.
rejected-no-such-language = V tomto jazyce rozhovor není.
rejected-confirm = To se musí nejdřív potvrdit.

## Problems

problem-again = Stiskněte stejnou klávesu znovu.
problem-busy = Do studie právě zapisuje jiná stanice. Nic se neztratilo.
problem-full-disk = Disk je plný, tohle se neuložilo. Řekněte to supervizorovi; než budete pokračovat, uvolněte místo.
problem-read-only = Do studie nelze zapisovat, tohle se neuložilo. Řekněte to supervizorovi.
problem-taken = Případ teď má: { $staff }. Vaše odpovědi až sem jsou uložené.
problem-store = Soubor studie nelze použít: { $detail }. Řekněte to supervizorovi.
problem-no-such-name = Nikdo s tímto jménem v této studii nepracuje. Požádejte supervizora, aby vás přidal.
problem-needs-note = Tento výsledek potřebuje poznámku s důvodem.
problem-needs-time = Tento výsledek potřebuje domluvený čas.
problem-past-time = Tento čas už minul. Vyberte pozdější.
problem-not-here = To tady nejde.
problem-lease-lost = Delší dobu se tu nic nedělo a případ se vrátil. Vaše odpovědi jsou uložené.
problem-too-long = Text je příliš dlouhý. Zkraťte ho.
problem-empty-name = Napište, prosím, jméno.

## Why an outcome or a plan is refused

case-closed = Případ je uzavřený.
case-needs-time = Tento výsledek potřebuje domluvený čas.
case-appointment-past = Domluvený čas už minul.
case-closes-despite-appointment = Tento výsledek případ uzavírá; termín domluvit nelze.
case-no-outcome-of-a-call = To není výsledek hovoru.
plan-empty-frame = Populace nemá žádné řádky.
plan-unknown-variable = V některém řádku populace chybí proměnná, kterou potřebuje kvótní skupina.
plan-negative-population = V některém řádku populace je číslo menší než 0.
plan-duplicate-row = Některý řádek populace je tam dvakrát.
plan-unknown-country = Některá země má velikost, ale žádné řádky v populaci.
plan-duplicate-country = Některá země má dvě velikosti.
plan-size = Velikost země musí být větší než 0.
plan-no-population = Všechny řádky některé země jsou prázdné.
plan-duplicate-group = Dvě kvótní skupiny mají stejný název.
plan-duplicate-variable = Některá kvótní skupina uvádí proměnnou dvakrát.

## Outcomes

outcome-not-tried = zatím bez volání
outcome-no-answer = nikdo nezvedá
outcome-busy = obsazeno
outcome-machine = záznamník
outcome-machine-message = vzkaz na záznamníku
outcome-machine-household = záznamník domácnosti
outcome-technical-problem = technický problém
outcome-call-blocked = hovor blokován
outcome-disconnected = číslo odpojeno
outcome-not-working = číslo se nepoužívá
outcome-out-of-service = dočasná porucha
outcome-fax = fax nebo data
outcome-number-changed = číslo změněno
outcome-forwarded = přesměrováno jinam
outcome-pager = pager
outcome-out-of-sample = mimo výběr
outcome-unknown-other = neznámo, jiný důvod
outcome-appointment = domluvený termín
outcome-appointment-vague = zavolat znovu, bez termínu
outcome-not-available = teď není k zastižení
outcome-never-available = pryč až do konce šetření
outcome-no-adult-now = teď nikdo dospělý
outcome-no-screener = výběr osoby nedokončen
outcome-suspended = bude pokračovat
outcome-call-dropped = spojení přerušeno
outcome-cut-off = spojení přerušeno
outcome-soft-refusal-household = domácnost: spíše ne
outcome-soft-refusal-person = osoba: spíše ne
outcome-hung-up = zavěšeno
outcome-refused-household = domácnost odmítá
outcome-refused-person = osoba odmítá
outcome-facts-refused = odmítá údaje pro kvóty
outcome-do-not-call = už nikdy nevolat
outcome-break-off = předčasný konec
outcome-break-off-do-not-call = předčasný konec, už nevolat
outcome-language-household = jazyk domácnosti
outcome-language-respondent = jazyk osoby
outcome-language-no-interviewer = potřebuje jiného tazatele
outcome-unable = nemůže se zúčastnit
outcome-dead = úmrtí
outcome-poor-audio = příliš špatné spojení
outcome-unsuitable-place = nevhodné místo
outcome-other = jiný důvod
outcome-business = firma nebo kancelář
outcome-institution = instituce
outcome-group-quarters = domov, kasárna, ubytovna
outcome-not-resident = nebydlí tu
outcome-residence-unknown = bydliště neznámé
outcome-mobile = mobilní telefon
outcome-no-adult = nebydlí tu nikdo dospělý
outcome-quota-full = kvóta je plná
outcome-other-ineligible = mimo cílovou skupinu, jiné
outcome-partial = částečný rozhovor
outcome-complete = úplný rozhovor
