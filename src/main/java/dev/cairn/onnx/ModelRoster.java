package dev.cairn.onnx;

import dev.cairn.onnx.health.Checkup;
import dev.cairn.onnx.health.Drift;
import dev.cairn.onnx.health.Meter;
import dev.cairn.onnx.registry.FileCheck;
import dev.cairn.onnx.registry.Found;
import dev.cairn.onnx.registry.OpenModel;
import dev.cairn.onnx.registry.Opened;
import dev.cairn.onnx.registry.Packs;
import dev.cairn.onnx.registry.Register;
import dev.cairn.onnx.registry.Unsound;
import dev.cairn.onnx.run.Asking;
import dev.cairn.onnx.run.ModelScorer;
import dev.cairn.onnx.run.Ranges;
import dev.cairn.pack.ModelCard;
import dev.cairn.pack.ModelCard.Task;
import dev.cairn.pack.ModelRules;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.shelf.CheckedPacks;
import dev.cairn.strength.feature.FeatureVector;
import dev.cairn.strength.roster.Health;
import dev.cairn.strength.roster.Health.Level;
import dev.cairn.strength.roster.Health.Line;
import dev.cairn.strength.roster.Listed;
import dev.cairn.strength.roster.Listed.Standing;
import dev.cairn.strength.roster.ModelChoice;
import dev.cairn.strength.roster.Roster;
import dev.cairn.strength.score.Scored.Cause;
import dev.cairn.strength.score.Scored.Silent;
import dev.cairn.strength.score.Scorer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The models of one workspace and of the packs, as they were found when this was first asked. */
final class ModelRoster implements Roster, Asking {
  private final Packs packs;
  private final CheckedPacks known;
  private final @Nullable Path workspace;
  private final List<ModelChoice> choices;
  private final Opened opened;
  private @Nullable Register register;

  ModelRoster(
      Packs packs,
      CheckedPacks known,
      @Nullable Path workspace,
      List<ModelChoice> choices,
      Opened opened) {
    this.packs = packs;
    this.known = known;
    this.workspace = workspace;
    this.choices = List.copyOf(choices);
    this.opened = opened;
  }

  private synchronized Register register() {
    Register looked = register;
    if (looked == null) {
      looked = Register.look(packs, known, workspace, choices);
      register = looked;
    }
    return looked;
  }

  @Override
  public ModelRules rules() throws Unsound {
    try {
      return packs.rules();
    } catch (RulesMissing missing) {
      String sentence = String.valueOf(missing.getMessage()).replace('\n', ' ');
      throw new Unsound(new Silent(Cause.MISSING, sentence));
    }
  }

  @Override
  public OpenModel model(Task task) throws Unsound {
    return opened.open(register().inForce(task), patience());
  }

  private Duration patience() throws Unsound {
    return Duration.ofMillis(rules().serving().openMillis());
  }

  @Override
  public Scorer scorer() {
    return new ModelScorer(this);
  }

  @Override
  public List<Listed> list() {
    return all(FileCheck::bytes);
  }

  @Override
  public List<Listed> verified() {
    return all(found -> opened.open(found, patience()));
  }

  /** Finds out whether a model is sound. */
  private interface Look {
    Object at(Found found) throws Unsound;
  }

  private List<Listed> all(Look look) {
    List<Listed> all = new ArrayList<>();
    for (Found found : register().found()) {
      all.add(listed(found, look));
    }
    return all;
  }

  private Listed listed(Found found, Look look) {
    ModelCard card = found.card();
    String version = card == null ? null : card.version();
    try {
      look.at(found);
      Standing standing = standing(found);
      return new Listed(
          found.id(), version, found.origin(), standing, words(standing, found), card);
    } catch (Unsound unsound) {
      String why = unsound.silent().sentence();
      return new Listed(found.id(), version, found.origin(), Standing.REFUSED, why, card);
    }
  }

  private Standing standing(Found found) throws Unsound {
    ModelCard card = found.card();
    if (card == null) {
      return Standing.REFUSED;
    }
    Optional<ModelChoice> choice = register().choice(card.task());
    boolean meant =
        choice.isPresent()
            && choice.get().id().equals(card.id())
            && choice.get().version().equals(card.version());
    if (meant && !choice.get().enabled()) {
      return Standing.DISABLED;
    }
    if (meant) {
      return inForce(card.task(), found) ? Standing.ACTIVE : Standing.READY;
    }
    return choice.isEmpty() && inForce(card.task(), found) ? Standing.ACTIVE : Standing.READY;
  }

  private boolean inForce(Task task, Found found) throws Unsound {
    return register().inForce(task).equals(found);
  }

  private static String words(Standing standing, Found found) {
    return switch (standing) {
      case ACTIVE -> found.name() + " answers.";
      case READY -> found.name() + " is sound and not active.";
      case DISABLED -> found.name() + " is sound, and a coach switched it off.";
      case REFUSED -> found.name() + " is not asked.";
    };
  }

  @Override
  public Health health(List<FeatureVector> population, Decisions decisions) {
    try {
      Found found = register().inForce(Task.NEXT_LOAD);
      ModelCard card = found.card();
      ModelRules rules = rules();
      if (card == null) {
        throw FileCheck.known(found);
      }
      Meter.Count count = opened.meter(card).count();
      Drift drift = population.isEmpty() ? count.drift() : new Drift(card);
      int outside = population.isEmpty() ? count.outOfRange() : 0;
      Ranges ranges = new Ranges(card, rules.serving());
      for (FeatureVector each : population) {
        drift.add(each);
        outside += ranges.outside(ranges.values(each)).isEmpty() ? 0 : 1;
      }
      return Checkup.of(count, rules.thresholds(), decisions, drift, outside);
    } catch (Unsound unsound) {
      Silent silent = unsound.silent();
      String value = silent.cause() == Cause.DISABLED ? "switched off" : "no model";
      return new Health(List.of(new Line("model", value, Level.AMBER, silent.sentence())));
    }
  }
}
