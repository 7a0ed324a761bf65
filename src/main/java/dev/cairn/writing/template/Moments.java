package dev.cairn.writing.template;

import dev.cairn.model.Goal;
import dev.cairn.model.Phase;
import dev.cairn.model.WeekType;
import dev.cairn.model.WorkoutType;
import dev.cairn.model.wording.Amount;
import dev.cairn.model.wording.Fact;
import dev.cairn.model.wording.FactRole;
import dev.cairn.model.wording.FactSheet;
import dev.cairn.pack.Occasions;
import dev.cairn.trail.StoredDay;
import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.StoredSeason;
import dev.cairn.trail.StoredWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What is so at a place of the plan, in the words that sentences ask for. */
final class Moments {
  /** A change of so many percent is worth a word. */
  private static final int NOTICED = 3;

  private static final int FINAL_DAYS = 3;

  private final StoredPlan plan;
  private final StoredSeason season;
  private final List<StoredDay> days;

  Moments(StoredPlan plan) {
    this.plan = plan;
    this.season = new StoredSeason(plan);
    this.days = plan.weeks().stream().flatMap(week -> week.days().stream()).toList();
  }

  StoredPlan plan() {
    return plan;
  }

  Set<String> ofPlan(FactSheet sheet) {
    Set<String> moment = general();
    add(moment, sheet.general(FactRole.GOAL_TIME).isPresent(), Occasions.GOAL_TIME);
    add(moment, sheet.general(FactRole.PREDICTED_FINISH).isPresent(), Occasions.PREDICTED);
    add(moment, number(sheet, FactRole.LIGHT_WEEKS) > 1, Occasions.LIGHT_WEEKS);
    add(moment, number(sheet, FactRole.FIRST_FAST_WEEK) > 1, Occasions.FAST);
    add(
        moment,
        number(sheet, FactRole.PEAK_TOTAL) > number(sheet, FactRole.START_TOTAL),
        Occasions.UP);
    plan.warnings().forEach(warning -> moment.add(Occasions.WARNING + warning.code()));
    return moment;
  }

  private Set<String> general() {
    Set<String> moment = new TreeSet<>();
    moment.add(Occasions.RACE + plan.race().word());
    Goal goal = plan.goal();
    moment.add(Occasions.GOAL + goal.word());
    return moment;
  }

  Set<String> of(StoredWeek week, FactSheet sheet) {
    Set<String> moment = general();
    moment.add(Occasions.WEEK + week.type().word());
    Phase phase = season.phase(week);
    if (phase != null) {
      moment.add(Occasions.PHASE + phase.word());
    }
    int index = plan.weeks().indexOf(week);
    add(moment, index == 0, Occasions.FIRST_WEEK);
    if (index + 1 < plan.weeks().size()) {
      WeekType next = plan.weeks().get(index + 1).type();
      moment.add(Occasions.NEXT + next.word());
    }
    add(moment, sheet.general(FactRole.HIGHEST_WEEK).isPresent(), Occasions.HIGHEST);
    sheet.general(FactRole.CHANGE).ifPresent(change -> moment.add(direction(change)));
    fast(moment, sheet);
    long blocked = count(sheet, FactRole.BLOCKED);
    add(moment, blocked > 0, Occasions.BLOCKED);
    add(moment, blocked > 1, Occasions.SEVERAL_BLOCKED);
    add(moment, count(sheet, FactRole.RACE_ON_THE_WAY) > 0, Occasions.RACE_ON_THE_WAY);
    return moment;
  }

  private static void fast(Set<String> moment, FactSheet sheet) {
    long fast = number(sheet, FactRole.FAST_RUNS);
    add(moment, fast > 0, Occasions.FAST);
    add(moment, fast > 1, Occasions.SEVERAL_FAST);
  }

  /** A count, or a length in millimetres; nothing where there is none. */
  private static long number(FactSheet sheet, FactRole role) {
    return switch (sheet.general(role).map(Fact::amount).orElse(null)) {
      case Amount.Count count -> count.number();
      case Amount.Length length -> length.millimetres();
      case null, default -> 0;
    };
  }

  private static String direction(Fact change) {
    int percent = change.amount() instanceof Amount.Percent amount ? amount.percent() : 0;
    if (Math.abs(percent) < NOTICED) {
      return Occasions.LEVEL;
    }
    return percent > 0 ? Occasions.UP : Occasions.DOWN;
  }

  private static long count(FactSheet sheet, FactRole role) {
    return sheet.facts().stream().filter(fact -> fact.role() == role).count();
  }

  /** What is so on a day, in its week. */
  Set<String> of(StoredWeek week, StoredDay day, FactSheet sheet) {
    Set<String> moment = of(week, sheet);
    moment.remove(Occasions.BLOCKED);
    moment.remove(Occasions.RACE_ON_THE_WAY);
    moment.add(Occasions.WORKOUT + day.type().word());
    int index = days.indexOf(day);
    if (index > 0) {
      moment.add(Occasions.AFTER + days.get(index - 1).type().word());
    }
    if (index + 1 < days.size()) {
      moment.add(Occasions.BEFORE + days.get(index + 1).type().word());
    }
    LocalDate race = plan.raceDate();
    add(
        moment,
        day.date().isBefore(race) && !day.date().isBefore(race.minusDays(FINAL_DAYS)),
        Occasions.FINAL_DAYS);
    List<Fact> facts = sheet.of(day.date());
    add(moment, has(facts, FactRole.FIRST_OF_KIND), Occasions.FIRST_OF_KIND);
    add(moment, has(facts, FactRole.LAST_OF_KIND), Occasions.LAST_OF_KIND);
    add(moment, has(facts, FactRole.LONGEST_SO_FAR), Occasions.LONGEST_SO_FAR);
    add(moment, has(facts, FactRole.LONGEST_OF_ALL), Occasions.LONGEST);
    add(moment, has(facts, FactRole.BLOCKED), Occasions.BLOCKED);
    add(moment, has(facts, FactRole.RACE_ON_THE_WAY), Occasions.RACE_ON_THE_WAY);
    add(moment, has(facts, FactRole.PACE), Occasions.PACE);
    add(moment, has(facts, FactRole.HEART_ZONE), Occasions.HEART_ZONE);
    add(moment, has(facts, FactRole.STRIDES), Occasions.STRIDES);
    add(moment, sheet.general(FactRole.PREDICTED_FINISH).isPresent(), Occasions.PREDICTED);
    session(moment, day, facts);
    return moment;
  }

  private static void session(Set<String> moment, StoredDay day, List<Fact> facts) {
    boolean structured = has(facts, FactRole.REPETITION);
    add(moment, structured, Occasions.STRUCTURED);
    add(moment, facts.stream().anyMatch(fact -> fact.step() > 1), Occasions.SEVERAL_PARTS);
    add(moment, day.type() == WorkoutType.HILLS, Occasions.UPHILL);
    boolean plain =
        day.type() == WorkoutType.EASY
            || day.type() == WorkoutType.LONG
            || day.type() == WorkoutType.RECOVERY;
    add(moment, structured && plain, Occasions.RUN_WALK);
    step(moment, facts, 1);
  }

  /** What is so of one main step. */
  static void step(Set<String> moment, List<Fact> facts, int step) {
    List<Fact> own = facts.stream().filter(fact -> fact.step() == step).toList();
    moment.removeIf(word -> word.startsWith(Occasions.ZONE));
    replace(moment, has(own, FactRole.REPETITIONS), Occasions.REPETITIONS);
    replace(moment, has(own, FactRole.RECOVERY), Occasions.RECOVERY);
    boolean byLength =
        own.stream()
            .anyMatch(fact ->
                fact.role() == FactRole.REPETITION && fact.amount() instanceof Amount.Length);
    replace(moment, byLength, Occasions.BY_LENGTH);
    for (Fact fact : own) {
      if (fact.role() == FactRole.EFFORT && fact.amount() instanceof Amount.Named zone) {
        moment.add(Occasions.ZONE + zone.term().substring("effort.".length()));
      }
    }
  }

  static boolean has(List<Fact> facts, FactRole role) {
    return facts.stream().anyMatch(fact -> fact.role() == role);
  }

  private static void replace(Set<String> moment, boolean holds, String word) {
    moment.remove(word);
    add(moment, holds, word);
  }

  private static void add(Set<String> moment, boolean holds, String word) {
    if (holds) {
      moment.add(word);
    }
  }
}
