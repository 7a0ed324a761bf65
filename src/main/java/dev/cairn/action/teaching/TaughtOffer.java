package dev.cairn.action.teaching;

import dev.cairn.action.Records;
import dev.cairn.action.accept.Example;
import dev.cairn.action.accept.Offer;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.elicit.rule.RuleDraft;
import dev.cairn.model.Proportion;
import dev.cairn.pack.Modifier.Operation;
import dev.cairn.pack.ReviewRules;
import dev.cairn.pack.TeachingRules.Lesson;
import dev.cairn.pack.meeting.Target;
import dev.cairn.pack.origin.Grounds;
import dev.cairn.pack.origin.Provenance;
import dev.cairn.pack.origin.Sets;
import dev.cairn.review.Profile;
import dev.cairn.review.proposal.Edit;
import dev.cairn.review.proposal.Factors;
import dev.cairn.review.proposal.Kept;
import dev.cairn.review.proposal.Learned;
import dev.cairn.review.proposal.Way;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The rule that a proposal would be, with all it rests on; it names no athlete. */
final class TaughtOffer {
  private static final String EVERYBODY = "true";
  private static final int MOST = 500;
  private static final int LONGEST = 300;

  private final Records records;
  private final ReviewRules rules;

  TaughtOffer(Records records, ReviewRules rules) {
    this.records = records;
    this.rules = rules;
  }

  /** Why there is none; empty where there is one. */
  Optional<NoOffer> none(Learned learned) {
    return switch (learned) {
      case Learned.Question _ -> Optional.of(NoOffer.DISPUTED);
      case Learned.Proposed one -> {
        Factors change = one.change();
        if (one.way() == Way.MORE) {
          yield Optional.of(NoOffer.MORE);
        }
        Optional<Lesson> lesson = rules.teaching().lesson(one.topic().rule(), one.topic().cell());
        if (one.way() == Way.OTHERWISE || change == null || lesson.isEmpty()) {
          yield Optional.of(NoOffer.NO_QUANTITY);
        }
        yield change.median() > 1 - lesson.get().step()
            ? Optional.of(NoOffer.TOO_LITTLE)
            : Optional.empty();
      }
    };
  }

  /** The rule, as it would be signed today as on any other day. */
  Optional<Offer> of(Learned learned, String on) {
    if (none(learned).isPresent() || !(learned instanceof Learned.Proposed one)) {
      return Optional.empty();
    }
    Factors change = one.change();
    Lesson lesson = rules.teaching().lesson(one.topic().rule(), one.topic().cell()).orElseThrow();
    if (change == null) {
      return Optional.empty();
    }
    String stated = one.condition();
    String condition = stated == null ? EVERYBODY : stated;
    Target target =
        new Target(null, condition, lesson.quantity(), Operation.MULTIPLY, lesson.step());
    Proportion share = one.overridden();
    String citation =
        "Changes of plans by "
            + String.join(", ", coaches(one))
            + " until "
            + on
            + ": "
            + share.count()
            + " of "
            + share.of()
            + " plans";
    String title = title(one);
    RuleDraft draft =
        RuleDraft.learned(
            "cr-" + one.id(),
            title,
            target,
            Math.max(change.median(), lesson.least()),
            Math.max(change.low(), lesson.least()),
            Math.max(change.high(), lesson.least()),
            citation);
    Sets sets =
        new Sets.Value(
            draft.id(),
            lesson.quantity().word(),
            draft.numbers().low(),
            draft.numbers().high(),
            draft.numbers().careful(),
            draft.numbers().value());
    Grounds grounds =
        new Grounds.Reviews(
            one.id(),
            LocalDate.parse(on),
            coaches(one),
            title,
            one.cases().stream().limit(MOST).map(TaughtOffer::told).toList(),
            one.counterCases().stream().limit(MOST).map(TaughtOffer::told).toList(),
            share.of(),
            share.count(),
            share.low(),
            share.high());
    Provenance provenance =
        new Provenance(draft.id(), title, condition, sets, title, grounds, 0, List.of());
    return Optional.of(new Offer(provenance, draft.modifier(), examples(one), everybody()));
  }

  private static String title(Learned.Proposed one) {
    return "Coaches give "
        + one.way().word()
        + " "
        + one.topic().cell()
        + ": "
        + one.topic().rule();
  }

  /** Who made the changes, by name. */
  private List<String> coaches(Learned learned) {
    return learned.cases().stream().map(edit -> name(edit.coach())).distinct().sorted().toList();
  }

  private String name(String coach) {
    return records
        .row(Table.COACH, "coach:" + coach)
        .map(row -> row.text("name"))
        .orElse("a coach");
  }

  /** Every coach who ever did anything here may sign. */
  private List<Participant> everybody() {
    return records.all(Table.COACH).stream()
        .map((Row row) -> new Participant(id(row), row.text("name")))
        .sorted((one, other) -> one.name().compareTo(other.name()))
        .toList();
  }

  private static String id(Row coach) {
    return coach.text("subject").substring(coach.text("subject").indexOf(':') + 1);
  }

  private static String told(Edit edit) {
    return clipped(
        "entry "
            + edit.sequence()
            + ": "
            + edit.change().before()
            + " to "
            + edit.change().after()
            + " ("
            + edit.profile().text()
            + ")"
            + (edit.reason().isEmpty() ? "" : ", " + edit.reason()));
  }

  private static String told(Kept kept) {
    return clipped("entry " + kept.sequence() + " (" + kept.profile().text() + ")");
  }

  private static String clipped(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "\u2026";
  }

  /** The rule holds for the first runner of whom it was learned. */
  private static List<Example> examples(Learned.Proposed one) {
    List<Example> cases = new ArrayList<>();
    cases.add(new Example("as-changed", facts(one.cases().getFirst().profile()), true));
    return cases;
  }

  /** What is known of a kind of runner: of each band where it begins. */
  private static ObjectNode facts(Profile profile) {
    ObjectNode facts = JsonNodeFactory.instance.objectNode();
    facts.put("age", from(profile.ageBand())).put("weeklyKm", from(profile.weeklyKmBand()));
    facts.put("race", profile.race()).put("goal", profile.goal());
    facts.put("daysPerWeek", profile.daysPerWeek());
    if (profile.temperament() != null) {
      facts.put("temperament", profile.temperament());
    }
    if (!profile.injuries().isEmpty()) {
      var injuries = facts.putArray("injuries");
      profile.injuries().forEach(site -> injuries.addObject().put("site", site));
    }
    return facts;
  }

  private static int from(String band) {
    return Integer.parseInt(band.substring(0, band.indexOf('-')));
  }
}
