package dev.cairn.ui.office;

import dev.cairn.action.Done;
import dev.cairn.action.plan.Recompute;
import dev.cairn.action.rules.Blast;
import dev.cairn.action.rules.BlastRadius;
import dev.cairn.action.rules.ChangeRule;
import dev.cairn.action.rules.DraftRule;
import dev.cairn.action.rules.DropDraft;
import dev.cairn.action.rules.Proposal;
import dev.cairn.action.rules.RulePast;
import dev.cairn.action.rules.RuleUse;
import dev.cairn.action.rules.RulesHere;
import dev.cairn.action.rules.RulesHere.Standing;
import dev.cairn.ledger.EntryTime;
import dev.cairn.ledger.Subject;
import dev.cairn.pack.Condition;
import dev.cairn.pack.Modifier;
import dev.cairn.pack.RedLine;
import dev.cairn.pack.Signed;
import dev.cairn.pack.condition.ToldFacts;
import dev.cairn.pack.condition.WrittenCondition;
import dev.cairn.trail.DamagedPlan;
import dev.cairn.trail.PlanReader;
import dev.cairn.trail.StoredAnswer;
import dev.cairn.trail.StoredPlan;
import dev.cairn.work.Cancel;
import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/** The rules of the workspace as the window uses them. Everything here blocks. */
public final class RuleRoom {
  private final Office office;
  private @Nullable BlastRadius radius;

  public RuleRoom(Office office) {
    this.office = office;
  }

  public void open(Cancel cancel) {
    office.open(cancel, planned -> {});
  }

  public Optional<String> readOnlyBecause() {
    return office.readOnlyBecause();
  }

  /** All rules, and what is known of each. */
  public RulesCase rules() {
    RulesHere here = office.here();
    String monday =
        EntryTime.text(
            office
                .today()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC));
    return office.look(records -> {
      Standing standing = here.of(records);
      return new RulesCase(
          standing,
          DraftRule.all(records),
          standing.shelf().tryCases(),
          RuleUse.of(records, monday),
          words(standing));
    });
  }

  private static SortedMap<String, List<String>> words(Standing standing) {
    SortedMap<String, List<String>> words = new TreeMap<>();
    for (Modifier modifier : standing.rules().modifiers()) {
      words.put(modifier.id(), words(modifier.condition()));
    }
    for (RedLine line : standing.rules().redLines()) {
      words.put(line.id(), words(line.condition()));
    }
    return words;
  }

  /** The parts of a condition without anybody of whom something is told. */
  private static List<String> words(Condition condition) {
    if (!(condition instanceof WrittenCondition written)) {
      return List.of(condition.text());
    }
    return ToldFacts.of(JsonNodeFactory.instance.objectNode()).ask(written).parts().stream()
        .map(part -> part.words().replaceFirst(" \\([^()]*\\)$", ""))
        .toList();
  }

  /** What was decided about a modifier over time. */
  public List<RulePast.Version> past(Modifier plain) {
    return office.look(records -> RulePast.of(records, plain));
  }

  /** What a proposal would do to everybody; plans are made while the office serves others. */
  public Blast blast(Proposal proposal, Cancel cancel, LongConsumer told) {
    RulesHere here = office.here();
    BlastRadius.Field field = office.look(records -> BlastRadius.field(here, records));
    BlastRadius.Made made =
        radius(here).plan(field, proposal, signed(proposal), threads(), cancel, told);
    return office.look(records -> BlastRadius.told(records, made, office.today()));
  }

  private synchronized BlastRadius radius(RulesHere here) {
    BlastRadius known = radius;
    if (known == null) {
      known = new BlastRadius(here);
      radius = known;
    }
    return known;
  }

  private Signed signed(Proposal proposal) {
    return new Signed(office.coach().name(), office.today(), proposal.reason());
  }

  private static int threads() {
    return Math.max(1, Runtime.getRuntime().availableProcessors());
  }

  /** Decides, and makes the plans anew that it concerns; what this returns is on the disk. */
  public Done accept(Proposal proposal, Cancel cancel) {
    Done done = office.act(ChangeRule.of(proposal, office.here(), threads(), cancel));
    office.archive();
    return done;
  }

  public Done draft(Proposal proposal) {
    return office.act(new DraftRule(proposal, office.here()));
  }

  public Done drop(String rule) {
    return office.act(new DropDraft(rule));
  }

  /** The plan of an athlete that stands, and the one a proposal would bring. */
  public record Beside(StoredPlan before, StoredPlan after) {}

  /** Empty where there is no plan before or after. */
  public Optional<Beside> beside(String athleteId, Proposal proposal) throws DamagedPlan {
    RulesHere here = office.here();
    Standing after = here.after(office.look(here::of), proposal, signed(proposal));
    byte[] input = office.look(records -> records.input(records.athlete(athleteId)));
    byte[] line = new Recompute(after.rules()).fresh(input);
    Optional<byte[]> stands =
        office.look(records -> {
          Subject subject = records.athlete(athleteId);
          return records.current(subject).map(plan -> records.line(subject, plan.hash()));
        });
    if (stands.isEmpty() || !(StoredAnswer.read(line) instanceof StoredAnswer.Planned)) {
      return Optional.empty();
    }
    return Optional.of(
        new Beside(PlanReader.readVerified(stands.get()), PlanReader.readVerified(line)));
  }
}
