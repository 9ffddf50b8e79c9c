# Bürgerinnen, Bürger und öffentliche Dienste 2008: deutsche Texte.
# Ein deutscher Wortlaut von 2008 ist nicht überliefert. Alle Texte sind eigene Übersetzungen dieses Projekts, für das Vorlesen am Telefon geschrieben.

study-title = Bürgerinnen, Bürger und öffentliche Dienste 2008

section-introduction = Einleitung
section-screening = Zur Person
section-safety = Sicherheit
section-environment = Umwelt vor Ort
section-health = Gesundheit
section-self_service = Alltag
section-background = Hintergrund

dont_know = weiß nicht
refused = keine Angabe

## Skalen

scale-frequency = Würden Sie sagen: oft, manchmal oder nie?
scale-frequency-often = oft
scale-frequency-sometimes = manchmal
scale-frequency-never = nie

scale-safe = Würden Sie sagen: sehr sicher, ziemlich sicher, nicht sehr sicher oder überhaupt nicht sicher?
scale-safe-very_safe = sehr sicher
scale-safe-fairly_safe = ziemlich sicher
scale-safe-not_very_safe = nicht sehr sicher
scale-safe-not_at_all_safe = überhaupt nicht sicher

scale-clean = Würden Sie sagen: sehr sauber, ziemlich sauber, nicht sehr sauber oder überhaupt nicht sauber?
scale-clean-very_clean = sehr sauber
scale-clean-fairly_clean = ziemlich sauber
scale-clean-not_very_clean = nicht sehr sauber
scale-clean-not_at_all_clean = überhaupt nicht sauber

scale-healthy = Würden Sie sagen: sehr gesund, ziemlich gesund, nicht sehr gesund oder überhaupt nicht gesund?
scale-healthy-very_healthy = sehr gesund
scale-healthy-fairly_healthy = ziemlich gesund
scale-healthy-not_very_healthy = nicht sehr gesund
scale-healthy-not_at_all_healthy = überhaupt nicht gesund

scale-satisfaction = Sind Sie sehr zufrieden, ziemlich zufrieden, ziemlich unzufrieden oder sehr unzufrieden?
scale-satisfaction-very_satisfied = sehr zufrieden
scale-satisfaction-fairly_satisfied = ziemlich zufrieden
scale-satisfaction-fairly_dissatisfied = ziemlich unzufrieden
scale-satisfaction-very_dissatisfied = sehr unzufrieden

scale-difference = Würden Sie sagen: viel, einiges, wenig oder nichts?
scale-difference-big = viel
scale-difference-some = einiges
scale-difference-little = wenig
scale-difference-none = nichts

scale-willingness = Wären das ein paar Stunden mehr pro Woche, ein paar Stunden mehr pro Monat, oder würden Sie dafür gar keine Zeit aufbringen?
scale-willingness-week = ein paar Stunden mehr pro Woche
scale-willingness-month = ein paar Stunden mehr pro Monat
scale-willingness-none = gar keine Zeit

scale-age_band = Ist das 18 bis 24, 25 bis 34, 35 bis 44, 45 bis 54, 55 bis 64 oder 65 und älter?
scale-age_band-age_18_24 = 18 bis 24
scale-age_band-age_25_34 = 25 bis 34
scale-age_band-age_35_44 = 35 bis 44
scale-age_band-age_45_54 = 45 bis 54
scale-age_band-age_55_64 = 55 bis 64
scale-age_band-age_65_up = 65 und älter

## Einleitung

intro = Guten Tag, mein Name ist { $interviewer }, ich rufe für { $organisation } an. Wir machen eine Umfrage in fünf europäischen Ländern; ich möchte Ihnen nichts verkaufen. Es geht darum, was die Menschen selbst für Sicherheit, Umwelt und Gesundheit tun und wie zufrieden sie mit dem Staat sind. Das Gespräch dauert etwa { $minutes } Minuten.
    .short = Einleitung
    .instruction = Stellen Sie sich jeder Person vor, die abnimmt, bevor Sie nach jemandem fragen.

selection_person = { $selection ->
        [youngest_man] Für diese Umfrage möchte ich mit dem jüngsten Mann ab 18 Jahren sprechen, der gerade zu Hause ist. Sind Sie das, oder könnten Sie ihn bitte ans Telefon holen?
       *[last_birthday] Für diese Umfrage möchte ich mit der Person ab 18 Jahren in Ihrem Haushalt sprechen, die zuletzt Geburtstag hatte. Sind Sie das, oder könnten Sie die Person bitte ans Telefon holen?
    }
    .short = Zielperson
    .instruction = { $selection ->
        [youngest_man] Kein Mann zu Hause: nach der jüngsten Frau ab 18 Jahren fragen.
       *[last_birthday] Gerade nicht zu sprechen: nach einer günstigen Zeit fragen und sie notieren.
    }
selection_person-on_phone = ist schon am Telefon
selection_person-comes = kommt ans Telefon
selection_person-not_available = gerade nicht zu sprechen
selection_person-refuses = jemand lehnt für die Person ab

intro_again = Guten Tag, mein Name ist { $interviewer }, ich rufe für { $organisation } an. Wir machen eine Umfrage darüber, was die Menschen für Sicherheit, Umwelt und Gesundheit tun und wie zufrieden sie mit dem Staat sind. Ich möchte Ihnen nichts verkaufen, und das Gespräch dauert etwa { $minutes } Minuten.
    .short = Einleitung für die Zielperson
    .instruction = Stellen Sie sich noch einmal vor, sobald die Person am Telefon ist.

consent = Die Teilnahme ist freiwillig: Sie können jede Frage auslassen und jederzeit aufhören. Ihre Antworten sind vertraulich; einige Fragen betreffen Ihre Gesundheit. Zur Qualitätskontrolle hört vielleicht jemand von uns mit. Sie erreichen uns unter { $contact }. Sind Sie mit der Teilnahme einverstanden?
    .short = Einwilligung
    .instruction = Nur ein klares Ja ist ein Ja. Auf Wunsch die Telefonnummer noch einmal langsam nennen.
consent-yes = ja, ist einverstanden
consent-no = nein, ist nicht einverstanden

## Auswahl

region = { $country ->
        [DE] Zuerst ein paar kurze Fragen, damit alle Gruppen gut vertreten sind. In welchem Bundesland wohnen Sie?
       *[other] Zuerst ein paar kurze Fragen, damit alle Gruppen gut vertreten sind. In welcher Region wohnen Sie?
    }
    .short = Region
    .instruction = Liste nicht vorlesen. Bei Unsicherheit nach der nächsten größeren Stadt fragen.
region-CZ01 = Prag
region-CZ02 = Mittelböhmen
region-CZ03 = Pilsen oder Südböhmen
region-CZ04 = Karlsbad oder Aussig
region-CZ05 = Reichenberg, Königgrätz oder Pardubitz
region-CZ06 = Vysočina oder Südmähren
region-CZ07 = Olmütz oder Zlín
region-CZ08 = Mährisch-Schlesien
region-DE1 = Baden-Württemberg
region-DE2 = Bayern
region-DE3 = Berlin
region-DE4 = Brandenburg
region-DE5 = Bremen
region-DE6 = Hamburg
region-DE7 = Hessen
region-DE8 = Mecklenburg-Vorpommern
region-DE9 = Niedersachsen
region-DEA = Nordrhein-Westfalen
region-DEB = Rheinland-Pfalz
region-DEC = Saarland
region-DED = Sachsen
region-DEE = Sachsen-Anhalt
region-DEF = Schleswig-Holstein
region-DEG = Thüringen
region-DK01 = Hauptstadtregion Kopenhagen
region-DK02 = Seeland
region-DK03 = Süddänemark
region-DK04 = Mitteljütland
region-DK05 = Nordjütland
region-FR10 = Île-de-France
region-FRB0 = Centre
region-FRC1 = Burgund
region-FRC2 = Franche-Comté
region-FRD1 = Basse-Normandie
region-FRD2 = Haute-Normandie
region-FRE1 = Nord-Pas-de-Calais
region-FRE2 = Picardie
region-FRF1 = Elsass
region-FRF2 = Champagne-Ardenne
region-FRF3 = Lothringen
region-FRG0 = Pays de la Loire
region-FRH0 = Bretagne
region-FRI1 = Aquitanien
region-FRI2 = Limousin
region-FRI3 = Poitou-Charentes
region-FRJ1 = Languedoc-Roussillon
region-FRJ2 = Midi-Pyrénées
region-FRK1 = Auvergne
region-FRK2 = Rhône-Alpes
region-FRL0 = Provence-Alpes-Côte d’Azur
region-FRM0 = Korsika
region-UKC = Nordostengland
region-UKD = Nordwestengland
region-UKE = Yorkshire und Humber
region-UKF = East Midlands
region-UKG = West Midlands
region-UKH = Ostengland
region-UKI = London
region-UKJ = Südostengland
region-UKK = Südwestengland
region-UKL = Wales
region-UKM = Schottland
region-UKN = Nordirland

gender = Für die Statistik muss ich das alle fragen: Sind Sie ein Mann oder eine Frau?
    .short = Geschlecht
    .instruction = Immer fragen, nie nach der Stimme schätzen.
gender-male = Mann
gender-female = Frau

age = Und wie alt sind Sie?
    .short = Alter in Jahren
    .instruction = Alter in vollen Jahren. Möchte die Person es nicht sagen: keine Angabe; dann folgt die Altersgruppe.

age_group = Die Altersgruppe genügt. Ist das 18 bis 24, 25 bis 34, 35 bis 44, 45 bis 54, 55 bis 64 oder 65 und älter?
    .short = Altersgruppe
    .instruction = Bei Zögern: Das brauchen wir nur, damit alle Altersgruppen vertreten sind.
age_group-age_18_24 = 18 bis 24
age_group-age_25_34 = 25 bis 34
age_group-age_35_44 = 35 bis 44
age_group-age_45_54 = 45 bis 54
age_group-age_55_64 = 55 bis 64
age_group-age_65_up = 65 und älter
age_group-under_18 = unter 18

check-age_high = Damit ich es richtig notiere: Sie sind { $age } Jahre alt?

# $wanted steht im Nominativ: „eine Frau zwischen 25 und 34 Jahren oder ein Mann ab 65 Jahren“
resuming = Guten Tag, mein Name ist { $interviewer }, ich rufe noch einmal für { $organisation } an. Wir haben bei Ihnen ein Interview begonnen. Können wir dort weitermachen, wo wir aufgehört haben?
goodbye = Vielen Dank für Ihre Hilfe und auf Wiederhören.
or = oder
another-adult = { $wanted ->
        [none] Wohnt bei Ihnen noch jemand ab 18 Jahren, mit dem ich sprechen könnte?
       *[other] Wohnt bei Ihnen noch jemand ab 18 Jahren, vielleicht { $wanted }?
    }

wanted-gender_age = { $gender ->
        [male] ein Mann
        [female] eine Frau
       *[other] jemand
    } { $age_band ->
        [age_18_24] zwischen 18 und 24 Jahren
        [age_25_34] zwischen 25 und 34 Jahren
        [age_35_44] zwischen 35 und 44 Jahren
        [age_45_54] zwischen 45 und 54 Jahren
        [age_55_64] zwischen 55 und 64 Jahren
       *[age_65_up] ab 65 Jahren
    }
wanted-region = jemand aus der Region { $region_label }

## Sicherheit

q1 = Beginnen wir mit der Sicherheit. Wie sicher fühlen Sie sich in Ihrer Wohngegend?
    .short = Gefühl der Sicherheit
    .instruction = Auf Nachfrage: Wohngegend meint die Straßen rund um das eigene Zuhause.

q2 = Jetzt geht es darum, was Sie selbst tun. Wie oft …
    .short = Sicherheit: eigenes Tun
q2_lock = achten Sie darauf, zu Hause Türen und Fenster zu verschließen, bevor Sie weggehen?
    .short = Türen und Fenster verschließen
q2_ask_neighbours = bitten Sie jemanden aus der Nachbarschaft, auf Ihr Zuhause aufzupassen, wenn Sie nicht da sind?
    .short = Nachbarschaft um Aufpassen bitten
q2_watch_neighbours = haben Sie ein Auge auf Wohnungen oder Häuser in der Nachbarschaft, wenn dort niemand da ist?
    .short = auf Nachbarhäuser achten
q2_police_advice = fragen Sie die Polizei um Rat, wie Sie Ihr Eigentum am besten schützen können?
    .short = Polizei um Rat fragen
q2_groups = machen Sie in Gruppen oder Organisationen mit, die sich für mehr Sicherheit in Ihrer Wohngegend einsetzen?
    .short = Gruppen für Sicherheit

q3 = Auf Straftaten oder rücksichtsloses Verhalten reagieren Menschen ganz unterschiedlich. Wie ist das bei Ihnen: Wie oft …
    .short = Umgang mit Straftaten
    .instruction = Hat die Person so etwas nie erlebt: „nie“ eingeben. Nicht fragen, was sie tun würde.
q3_report_own = melden Sie der Polizei eine Straftat oder rücksichtsloses Verhalten, wenn Sie selbst betroffen sind?
    .short = Meldung, selbst betroffen
q3_report_other = melden Sie der Polizei eine Straftat oder rücksichtsloses Verhalten, wenn Sie selbst nicht betroffen sind?
    .short = Meldung, nicht betroffen
q3_intervene = greifen Sie selbst ein, um jemanden aufzuhalten, der sich rücksichtslos verhält?
    .short = selbst eingreifen

q4 = Wie zufrieden sind Sie mit dem, was der Staat tut, um die Sicherheit vor Ort zu verbessern?
    .short = Zufrieden mit dem Staat: Sicherheit
    .instruction = Auf Nachfrage: „Staat“ meint alle öffentlichen Stellen, von der Gemeinde bis zur Regierung.

q5 = Und wie zufrieden sind Sie damit, wie der Staat …
    .short = Information, Konsultation: Sicherheit
q5_information = die Bürgerinnen und Bürger über die Sicherheit vor Ort informiert?
    .short = Information über Sicherheit
q5_consultation = die Bürgerinnen und Bürger nach ihrer Meinung zur Sicherheit vor Ort fragt?
    .short = Meinung zur Sicherheit gefragt

q6 = Was meinen Sie: Wie viel können die Bürgerinnen und Bürger bewirken, wenn es darum geht, die Sicherheit vor Ort zu verbessern?
    .short = Was Menschen bewirken können: Sicherheit

q7 = Wie viel mehr Zeit wären Sie bereit aufzubringen, um selbst etwas für die Sicherheit in Ihrer Wohngegend zu tun oder anderen dabei zu helfen?
    .short = Bereitschaft zu mehr: Sicherheit
    .instruction = Gemeint ist Zeit zusätzlich zu dem, was die Person schon dafür aufbringt.

## Umwelt vor Ort

q8 = Kommen wir zur Umwelt vor Ort. Wie sauber ist die Umgebung, in der Sie wohnen?
    .short = Saubere Umgebung

q9 = Und was tun Sie selbst? Wie oft …
    .short = Umwelt: eigenes Tun
q9_recycle = trennen Sie zu Hause den Müll, damit er wiederverwertet werden kann?
    .short = Müll trennen
q9_save = sparen Sie zu Hause Wasser und Strom?
    .short = Wasser und Strom sparen
q9_transport = gehen Sie zu Fuß, fahren mit dem Rad oder nehmen Bus und Bahn?
    .short = zu Fuß, Rad, Bus und Bahn
q9_tell_others = sagen Sie anderen, sie sollen keinen Müll auf die Straße werfen oder ihren Hund nicht auf den Gehweg machen lassen?
    .short = andere auf Müll, Hunde ansprechen
q9_groups = machen Sie in Gruppen oder Organisationen mit, die sich für die Umwelt vor Ort einsetzen?
    .short = Gruppen für Umwelt

q10 = Wie zufrieden sind Sie mit dem, was der Staat tut, um die Umwelt vor Ort zu verbessern?
    .short = Zufrieden mit dem Staat: Umwelt
    .instruction = Auf Nachfrage: „Staat“ meint alle öffentlichen Stellen, von der Gemeinde bis zur Regierung.

q11 = Und wie zufrieden sind Sie damit, wie der Staat …
    .short = Information, Konsultation: Umwelt
q11_information = die Bürgerinnen und Bürger über die Umwelt vor Ort informiert?
    .short = Information über Umwelt
q11_consultation = die Bürgerinnen und Bürger nach ihrer Meinung zur Umwelt vor Ort fragt?
    .short = Meinung zur Umwelt gefragt

q12 = Was meinen Sie: Wie viel können die Bürgerinnen und Bürger bewirken, wenn es darum geht, die Umwelt vor Ort zu verbessern?
    .short = Was Menschen bewirken können: Umwelt

q13 = Wie viel mehr Zeit wären Sie bereit aufzubringen, um selbst etwas für die Umwelt vor Ort zu tun oder anderen dabei zu helfen?
    .short = Bereitschaft zu mehr: Umwelt
    .instruction = Gemeint ist Zeit zusätzlich zu dem, was die Person schon dafür aufbringt.

## Gesundheit

q14 = Jetzt möchte ich mit Ihnen über Gesundheit sprechen. Wie gesund fühlen Sie sich?
    .short = Subjektive Gesundheit
    .instruction = Die Person darf jede Frage zur Gesundheit auslassen: keine Angabe.

q15 = Und was tun Sie für die Gesundheit? Wie oft …
    .short = Gesundheit: eigenes Tun
q15_diet = ändern Sie etwas an Ihrer Ernährung, um gesünder zu essen?
    .short = gesünder essen
q15_exercise = versuchen Sie, sich durch Sport oder Bewegung fit zu halten?
    .short = Sport und Bewegung
q15_check_up = gehen Sie zu einer ärztlichen Vorsorgeuntersuchung?
    .short = ärztliche Vorsorge
q15_care = kümmern Sie sich um Kranke in der Familie oder im Freundeskreis?
    .short = sich um Kranke kümmern
q15_groups = machen Sie in Gruppen oder Organisationen mit, die sich mit Gesundheitsfragen beschäftigen?
    .short = Gruppen für Gesundheit

q16 = Wie zufrieden sind Sie mit dem, was der Staat tut, um die Gesundheit der Menschen zu verbessern?
    .short = Zufrieden mit dem Staat: Gesundheit
    .instruction = Auf Nachfrage: „Staat“ meint alle öffentlichen Stellen, von der Gemeinde bis zur Regierung.

q17 = Und wie zufrieden sind Sie damit, wie der Staat …
    .short = Information, Konsultation: Gesundheit
q17_information = die Bürgerinnen und Bürger über Gesundheitsfragen informiert?
    .short = Information über Gesundheit
q17_consultation = die Bürgerinnen und Bürger zu Gesundheitsfragen nach ihrer Meinung fragt?
    .short = Meinung zur Gesundheit gefragt

q18 = Was meinen Sie: Wie viel können die Bürgerinnen und Bürger bewirken, wenn es darum geht, die Gesundheit der Menschen zu verbessern?
    .short = Was Menschen bewirken können: Gesundheit

q19 = Wie viel mehr Zeit wären Sie bereit aufzubringen, um etwas für Ihre eigene Gesundheit oder die Gesundheit anderer Menschen zu tun?
    .short = Bereitschaft zu mehr: Gesundheit
    .instruction = Gemeint ist Zeit zusätzlich zu dem, was die Person schon dafür aufbringt.

## Selbst erledigen im Alltag

q20 = Jetzt nur noch ein paar Dinge aus dem Alltag. Wie oft …
    .short = Selbst erledigen im Alltag
q20_repairs = machen Sie Reparaturen zu Hause selbst?
    .short = Reparaturen zu Hause
q20_banking = erledigen Sie Ihre Bankgeschäfte am Telefon oder im Internet?
    .short = Bank per Telefon oder Internet
q20_booking = buchen oder kaufen Sie etwas im Internet?
    .short = im Internet buchen oder kaufen

## Hintergrund

employment = Zum Schluss noch ein paar Fragen zu Ihnen. Sind Sie in Vollzeit oder Teilzeit beschäftigt, selbstständig, arbeitslos, in Schule, Ausbildung oder Studium, in Rente oder aus einem anderen Grund nicht berufstätig?
    .short = Berufstätigkeit
    .instruction = Trifft mehreres zu: das, was die meiste Zeit einnimmt. Pension zählt als Rente.
employment-full_time = in Vollzeit beschäftigt
employment-part_time = in Teilzeit beschäftigt
employment-self_employed = selbstständig
employment-unemployed = arbeitslos
employment-in_education = in Schule, Ausbildung oder Studium
employment-retired = in Rente oder Pension
employment-not_working = aus anderem Grund nicht berufstätig

education = Was ist Ihr höchster Abschluss: ein Haupt- oder Realschulabschluss, Abitur oder eine Berufsausbildung, ein Meister- oder Fachschulabschluss oder ein abgeschlossenes Studium?
    .short = Bildung
    .instruction = Es zählt, was bisher erreicht ist. Studium: Universität, Fachhochschule, Hochschule.
education-compulsory = Haupt- oder Realschule, oder weniger
education-upper_secondary = Abitur oder Berufsausbildung
education-higher_vocational = Meister- oder Fachschulabschluss
education-college = abgeschlossenes Studium

area = Wohnen Sie in einer Großstadt, am Rand oder im Umland einer Großstadt, in einer kleinen oder mittleren Stadt, in einem Dorf oder auf dem Land?
    .short = Stadt oder Land
    .instruction = Es zählt, wie die Person es selbst sieht.
area-large_city = Großstadt
area-suburb = Rand oder Umland einer Großstadt
area-town = kleine oder mittlere Stadt
area-rural = Dorf oder auf dem Land

head = Sind Sie die Person, die am meisten zum Einkommen Ihres Haushalts beiträgt?
    .short = Hauptverdienst im Haushalt
    .instruction = Lebt allein oder trägt gleich viel bei wie jemand anderes: ja.
head-yes = ja
head-no = nein

head_occupation = { $head ->
        [yes] Und was machen Sie hauptberuflich, oder was haben Sie zuletzt gemacht?
       *[other] Und die Person, die am meisten zum Einkommen Ihres Haushalts beiträgt: Was macht sie hauptberuflich, oder was hat sie zuletzt gemacht?
    }
    .short = Beruf der Person mit Hauptverdienst
    .instruction = Nicht vorlesen, Passendes wählen. In Rente oder zurzeit ohne Arbeit: der letzte Beruf.
head_occupation-farmer = Landwirtschaft, Fischerei
head_occupation-business_owner = selbstständig: Laden, Handwerk, Firma, Praxis
head_occupation-manager_professional = Leitung, oder Beruf mit Studium
head_occupation-middle = mittlere Stellung: Technik, Pflege, Verwaltung
head_occupation-office_service = Büro, Verkauf oder Dienstleistung
head_occupation-manual = Facharbeit, an- oder ungelernte Arbeit
head_occupation-never_worked = war nie berufstätig

## Verabschiedung

ending-complete = Das war die letzte Frage. Vielen Dank für Ihre Zeit und Ihre Antworten. Wenn Sie später noch Fragen haben, erreichen Sie uns unter { $contact }. Auf Wiederhören.
ending-quota_full = Vielen Dank. Wir haben schon mit genug Menschen Ihres Alters und Geschlechts oder aus Ihrer Region gesprochen, deshalb habe ich an Sie keine weiteren Fragen.
ending-not_eligible = Vielen Dank. Für diese Umfrage dürfen wir nur Menschen ab 18 Jahren befragen.
ending-refused = Das verstehe ich. Vielen Dank für Ihre Zeit und auf Wiederhören.
ending-not_available = Vielen Dank. Wir versuchen es ein andermal wieder. Auf Wiederhören.
ending-break_off = Das ist in Ordnung, wir können hier aufhören. Vielen Dank für die Zeit, die Sie sich genommen haben. Auf Wiederhören.
ending-suspended = Vielen Dank so weit. Wir rufen Sie für die restlichen Fragen noch einmal an. Auf Wiederhören.
