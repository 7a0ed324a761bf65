package dev.cairn.action.verdict;

import dev.cairn.action.Change;
import dev.cairn.action.CurrentPlan;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.action.kept.Row;
import dev.cairn.intake.AthleteReader;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.json.Canonical;
import dev.cairn.ledger.Subject;
import dev.cairn.model.Athlete;
import dev.cairn.pack.ReviewRules;
import dev.cairn.review.Judgement;
import dev.cairn.review.Profile;
import dev.cairn.review.RiskReason;
import dev.cairn.review.SeenDecision;
import dev.cairn.review.Verdict;
import dev.cairn.review.VerdictJson;
import dev.cairn.trail.DamagedPlan;
import dev.cairn.trail.PlanReader;
import dev.cairn.trail.StoredPlan;
import java.util.List;

/** Gives a coach's word on an athlete's plan as it stands, with all that lay before the coach. */
final class Judging {
  /** What a coach adds in words of his own. */
  record Words(String reason, String instead, String notePrivate, String noteForAthlete) {
    static final Words NONE = new Words("", "", "", "");
  }

  private final String athleteId;
  private final Look look;
  private final ReviewRules rules;

  Judging(String athleteId, Look look, ReviewRules rules) {
    this.athleteId = athleteId;
    this.look = look;
    this.rules = rules;
    if (look.seconds() < 0) {
      throw new Refused(
          "A verdict cannot take " + look.seconds() + " seconds, so nothing was recorded.");
    }
  }

  Deed decide(Now now, Judgement judgement, Words words) {
    CurrentPlan current = now.records().plan(athleteId);
    StoredPlan plan = read(now.records().line(current.athlete(), current.hash()));
    Repeats repeats = new Repeats(now.records());
    Row asked = repeats.asked(current, now.coach().hex()).orElse(null);
    if (asked == null) {
      return Deed.Changes.of(change(now, current, current, plan, judgement, words));
    }
    Verdict verdict = verdict(now, current, current, plan, judgement, words);
    return new Deed.Changes(List.of(repeats.change(asked, verdict)), remarks(now, judgement));
  }

  /** Told once the word is given, and not before. */
  private List<String> remarks(Now now, Judgement judgement) {
    Judgement earlier =
        now.records()
            .json(Thing.VERDICT, now.records().athlete(athleteId), now.coach().hex())
            .flatMap(json -> Judgement.of(json.path("verdict").asString("")))
            .orElseThrow();
    String before =
        "This plan of " + athleteId + " came once more; the first time it was " + earlier.text();
    return List.of(
        earlier.approves() == judgement.approves()
            ? before + ", and that holds."
            : before
                + ". Both words stand, and the plan is not approved until one of them holds."
                + " Maybe settle it with \"agreement settle\".");
  }

  /**
   * The verdict on a plan.
   *
   * @param seen the plan that lay before the coach, to whose red flags he has answered
   * @param judged the plan that is judged, which the coach may have made of it
   */
  Change change(
      Now now,
      CurrentPlan seen,
      CurrentPlan judged,
      StoredPlan plan,
      Judgement judgement,
      Words words) {
    Records records = now.records();
    String part = now.coach().hex();
    requireRevisedOnceAtMost(records, judged, part);
    return Change.of(
        Thing.VERDICT,
        judged.athlete(),
        part,
        records.value(Thing.VERDICT, judged.athlete(), part),
        VerdictJson.bytes(verdict(now, seen, judged, plan, judgement, words)));
  }

  private Verdict verdict(
      Now now,
      CurrentPlan seen,
      CurrentPlan judged,
      StoredPlan plan,
      Judgement judgement,
      Words words) {
    Records records = now.records();
    Subject athlete = judged.athlete();
    StoredPlan before =
        seen.hash().equals(judged.hash()) ? plan : read(records.line(athlete, seen.hash()));
    StoredPlan made =
        judged.changes().isEmpty() ? plan : read(records.line(athlete, judged.made()));
    List<String> flags =
        new PlanRisk(records, rules)
            .of(seen, before).redFlags().stream().map(RiskReason::factor).toList();
    if (judgement.approves()) {
      requireAcknowledged(flags);
    }
    String part = now.coach().hex();
    boolean changed = !judged.changes().isEmpty() && judgement.approves();
    return new Verdict(
        changed ? Judgement.APPROVED_WITH_CHANGES : judgement,
        judged.hash(),
        part,
        Profile.of(athlete(plan)),
        made.trail().decisions().stream().map(SeenDecision::of).toList(),
        changed ? new Overrides(made, plan).all() : List.of(),
        words.reason(),
        words.instead(),
        words.notePrivate(),
        words.noteForAthlete(),
        look.seconds(),
        look.reasonsOpened(),
        flags,
        look.acknowledged().stream().filter(flags::contains).toList(),
        Opinions.of(records, seen, part).orElse(null));
  }

  private void requireAcknowledged(List<String> flags) {
    List<String> open = flags.stream().filter(flag -> !look.acknowledged().contains(flag)).toList();
    if (!open.isEmpty()) {
      throw new Refused(
          "The plan of "
              + athleteId
              + " carries red flags that were not acknowledged ("
              + String.join(", ", open)
              + "), so it was not approved. Maybe acknowledge "
              + (open.size() == 1 ? "it" : "them")
              + " or reject the plan.",
          open);
    }
  }

  /** Who decided first may be taught by the reasons once. */
  private void requireRevisedOnceAtMost(Records records, CurrentPlan current, String coach) {
    boolean revised =
        records
            .json(Thing.VERDICT, current.athlete(), coach)
            .filter(json -> json.path("plan").asString("").equals(current.hash()))
            .map(json -> json.path("revised").booleanValue())
            .orElse(false);
    if (revised) {
      throw new Refused(
          "The verdict on "
              + athleteId
              + " was revised once after the first opinion, so it stays. Maybe undo it.");
    }
  }

  static StoredPlan read(byte[] line) {
    try {
      return PlanReader.readVerified(line);
    } catch (DamagedPlan damaged) {
      throw new IllegalStateException("What was recorded is no whole plan", damaged);
    }
  }

  static Athlete athlete(StoredPlan plan) {
    if (AthleteReader.read(Canonical.bytes(plan.input())) instanceof AthleteFile file) {
      return file.athlete();
    }
    throw new IllegalStateException("The athlete of a recorded plan cannot be read");
  }
}
