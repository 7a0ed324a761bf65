package dev.cairn.ui.athletes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Goal;
import dev.cairn.model.Race;
import dev.cairn.ui.office.Person;
import dev.cairn.ui.office.Person.Status;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleFilterTest {
  private static final List<Person> PEOPLE =
      List.of(
          person("zoe", "Zoë", Race.HALF, "2027-03-01", Status.APPROVED, "Track"),
          person("jose", "José", Race.MARATHON, "2027-01-10", Status.REFUSED),
          person("ann", "Ann", Race.HALF, "2027-02-01", Status.STALE, "Track", "Club"));

  private static Person person(
      String id, String name, Race race, String day, Status status, String... groups) {
    LocalDate date = LocalDate.parse(day);
    return new Person(
        id,
        name,
        30,
        race,
        Goal.FINISH,
        date,
        date.minusWeeks(12),
        12,
        status,
        false,
        false,
        List.of(groups));
  }

  private static List<String> found(PeopleFilter filter) {
    return filter.of(PEOPLE).stream().map(Person::id).toList();
  }

  @Test
  void everyWordIsFoundSomewhereWithoutMarks() {
    assertThat(found(PeopleFilter.ALL.with("jose"))).containsExactly("jose");
    assertThat(found(PeopleFilter.ALL.with("half tra"))).containsExactly("ann", "zoe");
    assertThat(found(PeopleFilter.ALL.with("half nobody"))).isEmpty();
    assertThat(found(PeopleFilter.ALL.with(" "))).hasSize(3);
  }

  @Test
  void oneStatusOrOneGroup() {
    assertThat(found(PeopleFilter.ALL.only(Status.REFUSED))).containsExactly("jose");
    assertThat(found(PeopleFilter.ALL.in("Club"))).containsExactly("ann");
    assertThat(found(PeopleFilter.ALL.in("Club").everybody())).hasSize(3);
  }

  @Test
  void sortedByNameRaceDayOrStatus() {
    assertThat(found(PeopleFilter.ALL)).containsExactly("ann", "jose", "zoe");
    assertThat(found(PeopleFilter.ALL.by(PeopleFilter.Order.RACE_DAY)))
        .containsExactly("jose", "ann", "zoe");
    assertThat(found(PeopleFilter.ALL.by(PeopleFilter.Order.STATUS)))
        .containsExactly("jose", "ann", "zoe");
    assertThat(found(PeopleFilter.ALL.by(PeopleFilter.Order.STATUS).with("half")))
        .containsExactly("ann", "zoe");
  }

  @Test
  void noOrderIsByRisk() {
    assertThat(PeopleFilter.Order.values())
        .extracting(PeopleFilter.Order::word)
        .containsExactly("name", "race-day", "status");
  }
}
