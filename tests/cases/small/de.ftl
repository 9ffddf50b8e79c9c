study-title = Klein
or = oder
dont_know = weiß nicht
refused = verweigert
another-adult = Gibt es noch eine erwachsene Person?
ending-complete = Vielen Dank, das war alles.
ending-quota_full = Vielen Dank, wir haben genug Interviews.
ending-not_eligible = Vielen Dank, wir haben keine weiteren Fragen.
ending-refused = Entschuldigen Sie die Störung.
ending-not_available = Ich rufe wieder an.
ending-break_off = Trotzdem vielen Dank.
ending-suspended = Ich rufe wieder an.
section-about = Über Sie
section-views = Ihre Ansichten
hello = Guten Tag, hier ist { $interviewer } von { $organisation }. Es dauert { $minutes ->
        [one] eine Minute
       *[other] { $minutes } Minuten
    }.
household = Wie viele Personen leben in Ihrem Haushalt?
children = Wie viele der { $household } sind Kinder?
channels = Wie kann man Sie erreichen?
    .instruction = Mehrere Antworten.
channels-mail = per Post
channels-phone = telefonisch
channels-school = über die Schule
channels-nothing = gar nicht
phone_often = Wie viel telefonieren Sie?
scale-degree = Viel, wenig oder gar nicht?
scale-degree-much = viel
scale-degree-little = wenig
scale-degree-none = gar nicht
trust = Wie sehr vertrauen Sie …
trust_press = der Presse
trust_state = dem Staat
trust_people = den { $adults } Erwachsenen in Ihrem Haushalt
hope = Wie viel Hoffnung haben Sie?
check-too_many = Kinder sind weniger als alle Personen im Haushalt.
check-large = Das ist ein großer Haushalt. Stimmt das?
