package dev.cairn.ui.athletes;

import dev.cairn.ui.office.Person;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Words;
import java.time.LocalDate;

/** Who somebody is, in a line; names in any script keep their place in it. */
final class PeopleText {
  private static final Words WORDS = Words.of(PeopleText.class);

  /** Behind a name, so that what follows one written from the right stays right of it. */
  private static final String LEFT_TO_RIGHT = "\u200E";

  private PeopleText() {}

  /** "Alex, 32". */
  static String title(Person person) {
    return WORDS.text("person.title", LEFT_TO_RIGHT + person.name() + LEFT_TO_RIGHT, person.age());
  }

  /** "Half marathon, compete". */
  static String aim(Person person) {
    return WORDS.text(
        "person.aim",
        WORDS.text("race." + person.race().word()),
        WORDS.text("goal." + person.goal().word()));
  }

  /** "HM · approved". */
  static String line(Person person) {
    return WORDS.text(
        person.outdated() ? "person.line-outdated" : "person.line",
        WORDS.text("race.brief." + person.race().word()),
        StatusLook.words(person.status()));
  }

  /** "W6"; empty before a plan begins. */
  static String week(Person person, LocalDate today) {
    int week = person.week(today);
    return week == 0 ? "" : WORDS.text("person.week", week);
  }

  /** For screen readers. */
  static String sentence(Person person, LocalDate today) {
    return WORDS.text(
        "person.sentence",
        title(person),
        WORDS.text("race." + person.race().word()),
        StatusLook.words(person.status()),
        person.week(today));
  }

  /** "Week 6 of 12, started Mon 12 Oct, race Sun 3 Jan 2027". */
  static String facts(Person person, LocalDate today) {
    LocalDate start = person.start();
    LocalDate race = person.raceDate();
    if (start == null || race == null) {
      return race == null
          ? WORDS.text("facts.nothing")
          : WORDS.text("facts.race", FactWords.date(race.toString()));
    }
    int week = person.week(today);
    String on = FactWords.date(race.toString());
    return week == 0
        ? WORDS.text("facts.before", person.weeks(), Dates.withDay(start), on)
        : WORDS.text("facts.during", week, person.weeks(), Dates.withDay(start), on);
  }
}
