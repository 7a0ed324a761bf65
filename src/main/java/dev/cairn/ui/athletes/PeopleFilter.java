package dev.cairn.ui.athletes;

import dev.cairn.ui.office.Person;
import dev.cairn.ui.office.Person.Status;
import dev.cairn.ui.text.Words;
import java.text.Collator;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which athletes are shown, and in what order.
 *
 * @param text every word of it is found in name, race, goal or a group
 * @param status only those with this status
 * @param group only those in this group; empty for all
 */
record PeopleFilter(String text, Optional<Status> status, String group, Order order) {
  private static final Words WORDS = Words.of(PeopleFilter.class);
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  static final PeopleFilter ALL = new PeopleFilter("", Optional.empty(), "", Order.NAME);

  /** What comes first. Never risk: who has yet to judge must not be led. */
  enum Order {
    NAME,
    RACE_DAY,
    STATUS;

    /** The last part of the key of its words. */
    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  PeopleFilter with(String other) {
    return new PeopleFilter(other, status, group, order);
  }

  PeopleFilter only(Status one) {
    return new PeopleFilter(text, Optional.of(one), "", order);
  }

  PeopleFilter in(String one) {
    return new PeopleFilter(text, Optional.empty(), one, order);
  }

  PeopleFilter everybody() {
    return new PeopleFilter(text, Optional.empty(), "", order);
  }

  PeopleFilter by(Order other) {
    return new PeopleFilter(text, status, group, other);
  }

  List<Person> of(List<Person> people) {
    List<String> words = List.of(bare(text).strip().split("\\s+"));
    return people.stream()
        .filter(one -> status.isEmpty() || status.get() == one.status())
        .filter(one -> group.isEmpty() || one.groups().contains(group))
        .filter(one -> found(one, words))
        .sorted(comparator())
        .toList();
  }

  private static boolean found(Person one, List<String> words) {
    String all =
        bare(
            String.join(
                " ",
                one.name(),
                one.id(),
                WORDS.text("race." + one.race().word()),
                WORDS.text("race.brief." + one.race().word()),
                WORDS.text("goal." + one.goal().word()),
                String.join(" ", one.groups())));
    return words.stream().allMatch(all::contains);
  }

  /** Small letters without marks, so that "jose" finds José. */
  private static String bare(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  private Comparator<Person> comparator() {
    Collator letters = Collator.getInstance(Locale.ROOT);
    Comparator<Person> byName =
        Comparator.comparing(Person::name, letters).thenComparing(Person::id);
    return switch (order) {
      case NAME -> byName;
      case RACE_DAY ->
          Comparator.comparing(
                  Person::raceDate, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
              .thenComparing(byName);
      case STATUS -> Comparator.comparing(Person::status).thenComparing(byName);
    };
  }
}
