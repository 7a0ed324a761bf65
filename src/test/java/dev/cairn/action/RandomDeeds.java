package dev.cairn.action;

import dev.cairn.action.accept.AgreedDeeds;
import dev.cairn.action.athlete.AddAthletes;
import dev.cairn.action.athlete.ChangeAthletes;
import dev.cairn.action.athlete.ChangeGroup;
import dev.cairn.action.athlete.EnterAthlete;
import dev.cairn.action.athlete.EraseAthlete;
import dev.cairn.action.athlete.ImportAthletes;
import dev.cairn.action.lifting.ActivateModel;
import dev.cairn.action.lifting.DecideOverload;
import dev.cairn.action.lifting.DisableModel;
import dev.cairn.action.lifting.LoadVerdict;
import dev.cairn.action.lifting.RollBackModel;
import dev.cairn.action.lifting.TakeLifters;
import dev.cairn.action.plan.AskAboutChange;
import dev.cairn.action.plan.EditPlan;
import dev.cairn.action.plan.EditWords;
import dev.cairn.action.plan.MakePlans;
import dev.cairn.action.plan.PlannedAhead;
import dev.cairn.action.rules.ChangeRule;
import dev.cairn.action.rules.DraftRule;
import dev.cairn.action.rules.DropDraft;
import dev.cairn.action.rules.Proposal;
import dev.cairn.action.rules.RulesHere;
import dev.cairn.action.verdict.AddNote;
import dev.cairn.action.verdict.Approve;
import dev.cairn.action.verdict.ApproveWithNotes;
import dev.cairn.action.verdict.Look;
import dev.cairn.action.verdict.MarkDelivered;
import dev.cairn.action.verdict.MarkDone;
import dev.cairn.action.verdict.Reject;
import dev.cairn.engine.RunningPack;
import dev.cairn.model.WorkoutType;
import dev.cairn.model.lifting.Mass;
import dev.cairn.pack.Quantity;
import dev.cairn.review.EditQuestion;
import dev.cairn.review.PlanChange;
import dev.cairn.review.PlanChange.Cause;
import dev.cairn.work.Cancel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a coach might do, in any order; much of it is refused. */
final class RandomDeeds {
  private static final List<String> IDS = List.of("ann", "bob", "cid");
  private static final LocalDate SEASON = LocalDate.of(2026, 11, 30);

  private static final String RULE = "earlier-injury";

  private final RulesHere here = new RulesHere(RunningPack.shelf());
  private final Random random;
  private final MeetingDeeds meetings;
  private final TextDeeds texts;
  private final AgreedDeeds agreed;
  private final TeachingDeeds teaching;
  private boolean begun;

  RandomDeeds(long seed) {
    random = new Random(seed);
    meetings = new MeetingDeeds(random);
    texts = new TextDeeds(random);
    agreed = new AgreedDeeds(here, random);
    teaching = new TeachingDeeds(random, here);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /**
   * Another deed.
   *
   * @param erasing whether it may be one that no undo takes back
   */
  Action next(boolean erasing) {
    if (!begun) {
      begun = true;
      return new AddAthletes(
          IDS.stream().limit(2).map(id -> Office.athlete("alex", id, "Name of " + id)).toList());
    }
    String id = IDS.get(random.nextInt(IDS.size()));
    return switch (random.nextInt(erasing ? 37 : 36)) {
      case 0 -> new AddAthletes(List.of(Office.athlete("alex", id, "Name of " + id)));
      case 1 -> new ChangeAthletes(List.of(changed(id)));
      case 2, 3 -> new Office().all();
      case 4 -> MakePlans.of(id, Office.RULES);
      case 5 -> chance(40) ? Edits.move(id, day(), day()) : edit(id);
      case 6 -> Edits.length(id, day(), BigDecimal.valueOf(75 + 5 * random.nextInt(8), 1));
      case 7 -> chance(70) ? Edits.type(id, day(), WorkoutType.EASY) : ask(id);
      case 8 -> new Approve(id, new Look(random.nextInt(100), chance(50)), Office.REVIEWING);
      case 9 ->
          chance(50)
              ? new ApproveWithNotes(
                  id, "careful with " + id, "well done", Look.UNKNOWN, Office.REVIEWING)
              : new Reject(id, "too much for " + id, "less", Look.UNKNOWN, Office.REVIEWING);
      case 10 -> new AddNote(id, "week/" + (1 + random.nextInt(9)), "see " + id, chance(50));
      case 11 -> chance(50) ? new MarkDelivered(id, Office.TODAY) : new MarkDone(id, Office.TODAY);
      case 12, 13 -> new TakeLifters(List.of(Lifters.file(id, 40 + random.nextInt(9))));
      case 14, 15 -> new DecideOverload(Lifters.suggested(id, 1 + random.nextInt(3)), verdict(id));
      case 16 -> Lifters.lifted(id, 1 + random.nextInt(3), 60 + random.nextInt(9));
      case 17 -> model();
      case 18 -> new ChangeGroup("of " + IDS.get(random.nextInt(3)), List.of(id), chance(70));
      case 19 -> new ImportAthletes(List.of(changed(id)), new PlannedAhead(Office.RULES));
      case 20 -> new EnterAthlete(changed(id), null, Office.RULES);
      case 21 -> ChangeRule.of(wish(), here, 1, new Cancel());
      case 22 -> chance(60) ? new DraftRule(wish(), here) : new DropDraft(RULE);
      case 23, 24, 25, 26 -> texts.next(id, erasing);
      case 27, 28 -> teaching.next(id, erasing);
      case 29, 30 -> agreed.next();
      case 31, 32, 33, 34, 35 -> meetings.next(id, erasing);
      default -> new EraseAthlete(id);
    };
  }

  /** About a rule of which every value is tried. */
  private Proposal wish() {
    SortedMap<Quantity, Double> values = new TreeMap<>();
    values.put(Quantity.WEEKLY_INCREASE, 7.0 + random.nextInt(3));
    return new Proposal(RULE, chance(80), values, chance(50) ? "" : "as agreed");
  }

  private LoadVerdict verdict(String id) {
    return switch (random.nextInt(3)) {
      case 0 -> new LoadVerdict.Accepted();
      case 1 -> new LoadVerdict.Modified(Mass.ofKilograms(55 + random.nextInt(9)), "for " + id);
      default -> new LoadVerdict.Declined("not today, " + id);
    };
  }

  /** Several edits in one step, with a verdict and a question as often as not. */
  private Action edit(String id) {
    LocalDate day = day();
    PlanChange change =
        switch (random.nextInt(4)) {
          case 0 -> new PlanChange.Away(day, day.plusDays(random.nextInt(3)), Cause.TRAVELLING);
          case 1 -> new PlanChange.Copied(day(), day);
          case 2 -> new PlanChange.WeeksSwapped(day(), day);
          default -> new PlanChange.Retyped(day, WorkoutType.REST);
        };
    EditQuestion question =
        chance(50)
            ? new EditQuestion("ask " + id, EditQuestion.Type.DIRECTION, new TreeMap<>())
            : null;
    return new EditPlan(
        id,
        new EditPlan.Base(null, chance(20)),
        List.of(grid -> change),
        new EditWords(List.of("work-travel"), "because of " + id, List.of("long-cap"), question, 9),
        chance(50) ? Look.UNKNOWN : null,
        Office.RULES,
        Office.REVIEWING);
  }

  private static Action ask(String id) {
    return new AskAboutChange(
        id, new EditQuestion("ask again " + id, EditQuestion.Type.RANGE, new TreeMap<>()));
  }

  private Action model() {
    return switch (random.nextInt(3)) {
      case 0 -> new ActivateModel(Lifters.model("0." + random.nextInt(3)), "validated");
      case 1 -> new DisableModel(Lifters.model("0.1"), "out of range too often");
      default -> new RollBackModel(Lifters.MODEL, "worse than before");
    };
  }

  private dev.cairn.intake.Reading.AthleteFile changed(String id) {
    String km = "\"currentWeeklyKm\": " + (35 + random.nextInt(8)) + ".0";
    return Office.athlete("alex", id, "Name of " + id, "\"currentWeeklyKm\": 40.0", km);
  }

  /** Often the second day of a week, which holds a run that can be changed. */
  private LocalDate day() {
    return SEASON.plusDays(chance(70) ? 1 + 7L * random.nextInt(10) : random.nextInt(84));
  }
}
