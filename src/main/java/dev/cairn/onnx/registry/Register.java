package dev.cairn.onnx.registry;

import dev.cairn.pack.ModelCard;
import dev.cairn.pack.ModelCard.Task;
import dev.cairn.pack.shelf.CheckedPacks;
import dev.cairn.pack.shelf.ModelCards;
import dev.cairn.strength.roster.Listed.Origin;
import dev.cairn.strength.roster.ModelChoice;
import dev.cairn.strength.score.Scored.Cause;
import dev.cairn.strength.score.Scored.Silent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All models that are found, and which one of them is in force for a task: the one coaches chose
 * last, or else the newest that came with a pack. A model of the workspace needs to be chosen.
 */
public final class Register {
  private static final Comparator<Found> NEWEST =
      Comparator.comparing(Register::version, Arrays::compare).thenComparing(Found::id);

  private final List<Found> found;
  private final List<ModelChoice> choices;

  private Register(List<Found> found, List<ModelChoice> choices) {
    this.found = List.copyOf(found);
    this.choices = List.copyOf(choices);
  }

  /** Looks into packs and the workspace. */
  public static Register look(
      Packs packs, CheckedPacks known, @Nullable Path workspace, List<ModelChoice> choices) {
    List<Found> found = new ArrayList<>(new PackModels(packs).find());
    if (workspace != null) {
      found.addAll(new WorkspaceModels(workspace, new ModelCards(known)).find());
    }
    return new Register(found, choices);
  }

  public List<Found> found() {
    return found;
  }

  /** What coaches chose last for a task. */
  public Optional<ModelChoice> choice(Task task) {
    return choices.stream().filter(choice -> choice.task().equals(task.word())).reduce((a, b) -> b);
  }

  /**
   * The model in force for a task.
   *
   * @throws Unsound when there is none, with the reason
   */
  public Found inForce(Task task) throws Unsound {
    Optional<ModelChoice> choice = choice(task);
    return choice.isPresent() ? chosen(choice.get()) : newest(task);
  }

  private Found chosen(ModelChoice choice) throws Unsound {
    String name = choice.id() + " " + choice.version();
    if (!choice.enabled()) {
      throw Unsound.of(
          Cause.DISABLED, name, "a coach switched it off", "activate it again when it is wanted");
    }
    for (Found each : found) {
      ModelCard card = each.card();
      if (card != null
          && card.id().equals(choice.id())
          && card.version().equals(choice.version())) {
        if (!card.sha256().equals(choice.sha256())) {
          throw Unsound.damaged(
              name,
              "it is another file than the one that was activated (SHA-256 "
                  + choice.sha256().substring(0, 8)
                  + ")",
              "somebody replaced model and card together; activate it anew or roll back");
        }
        return each;
      }
    }
    throw missing(name, choice);
  }

  /** Where nothing carries the card's name, something damaged may have been it. */
  private Unsound missing(String name, ModelChoice choice) {
    for (Found each : found) {
      Silent wrong = each.wrong();
      if (wrong != null && (each.name().equals(name) || each.name().equals(choice.id()))) {
        return new Unsound(wrong);
      }
    }
    return Unsound.of(Cause.MISSING, name, "it is not there any more", "roll back to another");
  }

  private Found newest(Task task) throws Unsound {
    Optional<Found> newest =
        found.stream()
            .filter(each -> each.origin() == Origin.PACK)
            .filter(each -> each.card() != null && each.card().task() == task)
            .max(NEWEST);
    if (newest.isPresent()) {
      return newest.get();
    }
    for (Found each : found) {
      Silent wrong = each.wrong();
      if (each.origin() == Origin.PACK && wrong != null) {
        throw new Unsound(wrong);
      }
    }
    throw new Unsound(
        new Silent(
            Cause.MISSING,
            "No pack in force holds a model for "
                + task.word()
                + ", so the rule answers alone. Maybe \"packs check\" tells which one is left"
                + " out."));
  }

  private static int[] version(Found found) {
    ModelCard card = found.card();
    return card == null
        ? new int[0]
        : Arrays.stream(card.version().split("\\.")).mapToInt(Integer::parseInt).toArray();
  }
}
