package dev.cairn.ui.review;

import dev.cairn.trail.StoredDay;
import dev.cairn.trail.StoredWeek;
import dev.cairn.ui.office.PlanCase;
import dev.cairn.ui.office.Waiting;
import dev.cairn.ui.shell.Command;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Where search leads: to athletes, and to weeks and days of the open plan. */
final class Destinations {
  private static final Words WORDS = Words.of(Destinations.class);

  private final ReviewModel model;
  private final Consumer<String> go;

  /**
   * @param go selects a place of the open plan
   */
  Destinations(ReviewModel model, Consumer<String> go) {
    this.model = model;
    this.go = go;
  }

  List<Command> all() {
    List<Command> all = new ArrayList<>();
    Waiting now = model.waiting().get();
    if (now != null) {
      now.athletes().forEach(person -> all.add(athlete(person)));
    }
    if (model.open().get() instanceof PlanCase.Planned planned) {
      planned.plan().weeks().forEach(week -> places(week, all));
    }
    return all;
  }

  private Command athlete(Waiting.Person person) {
    return Command.of(
        "athlete." + person.athleteId(),
        WORDS.text("command.go", person.name(), person.age()),
        null,
        () -> model.select(person.athleteId()));
  }

  /** A week and its runs, by number and date. */
  private void places(StoredWeek week, List<Command> all) {
    all.add(
        place(
            "week/" + week.number() + "/total",
            WORDS.text("command.week", week.number(), week.type().word())));
    for (StoredDay day : week.days()) {
      if (day.km() != null) {
        all.add(place("day/" + day.date() + "/distance", Dates.spoken(day.date())));
      }
    }
  }

  private Command place(String place, String name) {
    return Command.of("place." + place, name, null, () -> go.accept(place));
  }
}
