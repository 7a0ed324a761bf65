package dev.cairn.writing.template;

import dev.cairn.model.WorkoutType;
import dev.cairn.model.wording.Fact;
import dev.cairn.model.wording.FactRole;
import dev.cairn.model.wording.FactSheet;
import dev.cairn.model.wording.Language;
import dev.cairn.pack.Occasions;
import dev.cairn.pack.SlotName.Whose;
import dev.cairn.pack.Topic;
import dev.cairn.trail.Relaxation;
import dev.cairn.trail.StoredDay;
import dev.cairn.trail.StoredWeek;
import dev.cairn.trail.Warning;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The notes of a week and of the plan. */
final class Notes {
  private final Choice choice;
  private final Language language;
  private final Moments moments;

  Notes(Choice choice, Language language, Moments moments) {
    this.choice = choice;
    this.language = language;
    this.moments = moments;
  }

  PassageText plan(FactSheet sheet) {
    PassageText text = new PassageText(language);
    Set<String> moment = moments.ofPlan(sheet);
    Values values = Values.of(sheet);
    for (Topic topic :
        List.of(
            Topic.PLAN_OPENING,
            Topic.PLAN_SHAPE,
            Topic.PLAN_PEAK,
            Topic.PLAN_FAST,
            Topic.PLAN_EASY)) {
      add(topic, "plan", moment, values, text);
    }
    for (Warning warning : moments.plan().warnings()) {
      Set<String> own = new TreeSet<>(moment);
      own.removeIf(word -> word.startsWith(Occasions.WARNING));
      own.add(Occasions.WARNING + warning.code());
      add(Topic.PLAN_WARNING, "plan/" + warning.code(), own, values, text);
    }
    add(Topic.PLAN_FINISH, "plan", moment, values, text);
    add(Topic.PLAN_CLOSE, "plan", moment, values, text);
    return text;
  }

  PassageText week(StoredWeek week, FactSheet sheet) {
    PassageText text = new PassageText(language);
    Set<String> moment = moments.of(week, sheet);
    Map<Whose, LocalDate> days = days(week, sheet);
    Values values = Values.of(sheet, days);
    String place = "week/" + week.number();
    add(Topic.WEEK_PURPOSE, place, moment, values, text);
    add(Topic.WEEK_CHANGE, place, moment, values, text);
    if (days.containsKey(Whose.KEY)) {
      add(Topic.WEEK_KEY, place, with(moment, sheet, days.get(Whose.KEY)), values, text);
    }
    if (days.containsKey(Whose.LONG)) {
      add(Topic.WEEK_LONG, place, with(moment, sheet, days.get(Whose.LONG)), values, text);
    }
    if (days.containsKey(Whose.RACE)) {
      add(Topic.WEEK_RACE, place, moment, values, text);
    }
    if (days.containsKey(Whose.BLOCKED)) {
      add(Topic.WEEK_BLOCKED, place, moment, values, text);
    }
    eased(week, moment, values, text);
    add(Topic.WEEK_CLOSE, place, moment, values, text);
    return text;
  }

  /** Soft rules that gave way are told, each in a kind word. */
  private void eased(StoredWeek week, Set<String> moment, Values values, PassageText text) {
    for (Relaxation relaxed : moments.plan().relaxed()) {
      if (relaxed.week() == week.number()) {
        Set<String> own = new TreeSet<>(moment);
        own.add(Occasions.RELAXED + relaxed.rule());
        add(Topic.WEEK_EASED, "week/" + week.number() + "/" + relaxed.rule(), own, values, text);
      }
    }
  }

  /** The same moment with what is so of one of its days. */
  private static Set<String> with(Set<String> moment, FactSheet sheet, LocalDate day) {
    Set<String> own = new TreeSet<>(moment);
    List<Fact> facts = sheet.of(day);
    for (Fact fact : facts) {
      if (fact.role() == FactRole.WORKOUT
          && fact.amount() instanceof dev.cairn.model.wording.Amount.Named named) {
        own.add(named.term().replace('.', ':'));
      }
    }
    if (Moments.has(facts, FactRole.LONGEST_SO_FAR)) {
      own.add(Occasions.LONGEST_SO_FAR);
    }
    if (Moments.has(facts, FactRole.LONGEST_OF_ALL)) {
      own.add(Occasions.LONGEST);
    }
    Moments.step(own, facts, 1);
    return own;
  }

  private static Map<Whose, LocalDate> days(StoredWeek week, FactSheet sheet) {
    Map<Whose, LocalDate> days = new EnumMap<>(Whose.class);
    Predicate<StoredDay> onTheWay =
        day -> sheet.of(day.date(), FactRole.RACE_ON_THE_WAY).isPresent();
    first(week, Whose.KEY, day -> day.type().quality() && !onTheWay.test(day), days);
    if (!days.containsKey(Whose.KEY)) {
      first(week, Whose.KEY, day -> day.type() == WorkoutType.STEADY, days);
    }
    first(week, Whose.LONG, day -> day.type() == WorkoutType.LONG, days);
    first(week, Whose.RACE, day -> day.type() == WorkoutType.RACE || onTheWay.test(day), days);
    first(week, Whose.BLOCKED, day -> sheet.of(day.date(), FactRole.BLOCKED).isPresent(), days);
    return days;
  }

  private static void first(
      StoredWeek week, Whose whose, Predicate<StoredDay> wanted, Map<Whose, LocalDate> days) {
    week.days().stream().filter(wanted).findFirst().ifPresent(day -> days.put(whose, day.date()));
  }

  private void add(Topic topic, String place, Set<String> moment, Values values, PassageText text) {
    choice.choose(topic, place, moment, values).ifPresent(line -> text.add(line, values));
  }
}
