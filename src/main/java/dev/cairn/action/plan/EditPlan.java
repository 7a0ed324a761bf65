package dev.cairn.action.plan;

import dev.cairn.action.Action;
import dev.cairn.action.Change;
import dev.cairn.action.CurrentPlan;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.action.verdict.Look;
import dev.cairn.action.verdict.ModifiedVerdict;
import dev.cairn.ledger.Kind;
import dev.cairn.ledger.Subject;
import dev.cairn.pack.ReviewRules;
import dev.cairn.pack.RunningRules;
import dev.cairn.review.PlanChange;
import dev.cairn.review.edit.CannotEdit;
import dev.cairn.review.edit.Draft;
import dev.cairn.review.edit.Finding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes a plan in one step: the engine makes its plan again, what coaches changed is applied to
 * it in order, and one that breaks a hard rule is refused with the rule's name.
 */
public final class EditPlan implements Action {
  private final String athleteId;
  private final Base base;
  private final List<Wish> wishes;
  private final EditWords words;
  private final @Nullable Look look;
  private final RunningRules rules;
  private final ReviewRules review;

  /**
   * What the changes are put on.
   *
   * @param seen the hash of the plan the coach had before him; null where nobody looked
   * @param afresh whether earlier changes of coaches are dropped
   */
  public record Base(@Nullable String seen, boolean afresh) {
    /** The plan as it stands, whatever it is. */
    public static final Base STANDING = new Base(null, false);
  }

  /**
   * @param look null: no verdict is given with it
   */
  public EditPlan(
      String athleteId,
      Base base,
      List<Wish> wishes,
      EditWords words,
      @Nullable Look look,
      RunningRules rules,
      ReviewRules review) {
    this.athleteId = athleteId;
    this.base = base;
    this.wishes = List.copyOf(wishes);
    this.words = words;
    this.look = look;
    this.rules = rules;
    this.review = review;
  }

  /** Changes of the plan as it stands, without a verdict. */
  public static EditPlan of(
      String athleteId, RunningRules rules, ReviewRules review, Wish... wishes) {
    return new EditPlan(
        athleteId, Base.STANDING, List.of(wishes), EditWords.NONE, null, rules, review);
  }

  @Override
  public Kind kind() {
    return new Kind("plan.edited");
  }

  @Override
  public Deed decide(Now now) {
    Records records = now.records();
    CurrentPlan current = records.plan(athleteId);
    requireSeen(current);
    words.reasons().forEach(this::requireReason);
    Made made = new Made(records, current);
    Draft standing = made.standing(now);
    Draft draft = draft(standing);
    requireRules(standing, draft);
    byte[] line = made.line(draft.changes());
    String hash = MakePlans.hash(line);
    if (hash.equals(current.hash())) {
      throw new Refused("The plan of " + athleteId + " is like that already, so nothing was done.");
    }
    CurrentPlan after = new CurrentPlan(current.athlete(), current.made(), hash, draft.changes());
    List<PlanChange> done = draft.changes().subList(kept(standing), draft.changes().size());
    return deed(now, current, after, line, new EditRecord(current, after, done, words, draft));
  }

  private int kept(Draft standing) {
    return base.afresh() ? 0 : standing.changes().size();
  }

  private Deed deed(
      Now now, CurrentPlan current, CurrentPlan after, byte[] line, EditRecord record) {
    Records records = now.records();
    Subject athlete = current.athlete();
    List<Change> changes = new ArrayList<>();
    byte[] before = records.value(Thing.PLAN, athlete, "");
    changes.add(new Change(Thing.PLAN, athlete, "", before, after.toBytes(), line));
    changes.add(
        Change.of(
            Thing.EDIT,
            athlete,
            after.hash(),
            records.value(Thing.EDIT, athlete, after.hash()),
            record.toBytes(now.coach())));
    if (words.question() != null) {
      changes.add(
          Change.of(
              Thing.QUESTION,
              athlete,
              after.hash(),
              records.value(Thing.QUESTION, athlete, after.hash()),
              record.question(now.coach(), words.question())));
    }
    if (look != null) {
      changes.add(
          new ModifiedVerdict(athleteId, look, review)
              .change(now, current, after, line, String.join(", ", words.reasons()), words.note()));
    }
    return new Deed.Changes(changes, record.remarks());
  }

  private void requireSeen(CurrentPlan current) {
    if (base.seen() != null && !base.seen().equals(current.hash())) {
      throw new Refused(
          "The plan of "
              + athleteId
              + " was changed since it was opened here, so nothing was saved. Maybe open it again;"
              + " your changes stay in view until then.");
    }
  }

  private void requireReason(String code) {
    if (review.edits().reason(code).isEmpty()) {
      throw new Refused(
          "\""
              + code
              + "\" is no reason of the rules of review, so nothing was changed. There are "
              + String.join(", ", review.edits().reasons().stream().map(one -> one.code()).toList())
              + ".");
    }
  }

  private Draft draft(Draft standing) {
    try {
      Draft draft = base.afresh() ? Draft.asMade(standing.piece()) : standing;
      for (Wish wish : wishes) {
        draft = draft.with(wish.on(standing.plan().grid()));
      }
      return draft;
    } catch (CannotEdit senseless) {
      throw new Refused(senseless.sentence());
    }
  }

  /** What the plan as it stands breaks already was on the record before. */
  private void requireRules(Draft standing, Draft draft) {
    List<Finding> broken = draft.findings(Finding.Weight.BROKEN);
    if (!broken.isEmpty()) {
      throw new Refused(sentence(broken), points(broken));
    }
    List<Finding> open =
        standing.newIn(draft).stream()
            .filter(one -> one.weight() == Finding.Weight.EXCEPTION)
            .filter(one -> !words.exceptions().contains(one.rule()) || words.note().isBlank())
            .toList();
    if (!open.isEmpty()) {
      Finding first = open.getFirst();
      throw new Refused(
          "The change needs an exception from the rule "
              + first.rule()
              + " with a note that says why: "
              + first.place()
              + ", "
              + first.message()
              + ". Nothing was changed.",
          points(open));
    }
  }

  private static List<String> points(List<Finding> findings) {
    return findings.stream()
        .map(one -> one.rule() + ": " + one.place() + ", " + one.message())
        .toList();
  }

  private static String sentence(List<Finding> broken) {
    Finding first = broken.getFirst();
    String more = broken.size() > 1 ? " and " + (broken.size() - 1) + " more" : "";
    return "The change breaks the hard rule "
        + first.rule()
        + more
        + ": "
        + first.place()
        + ", "
        + first.message()
        + ". Nothing was changed. Maybe another day holds it.";
  }

  /** The engine's plan, made again. */
  private final class Made {
    private final PlanMaking making = new PlanMaking(rules);
    private final CurrentPlan current;
    private final byte[] input;

    Made(Records records, CurrentPlan current) {
      this.current = current;
      this.input = StoredInput.of(records.line(current.athlete(), current.made()));
    }

    Draft standing(Now now) {
      return Draft.standing(
          EditDesk.piece(making, input, current, review.edits(), now.today(), athleteId));
    }

    byte[] line(List<PlanChange> changes) {
      return making.edited(input, changes);
    }
  }
}
