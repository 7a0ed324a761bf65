package dev.cairn.cli;

import dev.cairn.action.Action;
import dev.cairn.action.Done;
import dev.cairn.action.plan.ChangeDistance;
import dev.cairn.action.plan.ChangeType;
import dev.cairn.action.plan.MoveDay;
import dev.cairn.model.WorkoutType;
import dev.cairn.pack.RunningRules;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes a day of a plan within the hard rules. */
@Command(
    name = "modify",
    header = "Move a day of an athlete's plan, or change its distance or type.",
    footer = {
      "",
      "  ./cairn review modify alex --move 2027-01-26 2027-01-28",
      "  ./cairn review modify alex --distance 2027-02-11 8.0",
      "  ./cairn review modify alex --type 2027-01-26 easy"
    })
final class ReviewModify implements Callable<Integer> {
  private final Office office;
  private final PacksInForce packs;

  @Mixin private ActingOptions acting = new ActingOptions();

  @Parameters(paramLabel = "ID", description = "The athlete's id.")
  private String id = "";

  @Option(
      names = "--move",
      arity = "2",
      paramLabel = "DATE",
      description = "The day to move, and the day it changes places with.")
  private List<String> move = List.of();

  @Option(
      names = "--distance",
      arity = "2",
      paramLabel = "DATE LENGTH",
      description = "A day, and its new distance in the athlete's unit.")
  private List<String> distance = List.of();

  @Option(
      names = "--type",
      arity = "2",
      paramLabel = "DATE TYPE",
      description = "A day, and what it becomes: easy, recovery, cross_training or rest.")
  private List<String> type = List.of();

  ReviewModify(Office office, PacksInForce packs) {
    this.office = office;
    this.packs = packs;
  }

  @Override
  public Integer call() {
    int asked = (move.isEmpty() ? 0 : 1) + (distance.isEmpty() ? 0 : 1) + (type.isEmpty() ? 0 : 1);
    if (asked != 1) {
      throw new Stopped(
          Exit.USAGE, "modify needs one of --move, --distance and --type, so nothing was done.");
    }
    RunningRules rules = packs.rules();
    Done done =
        office.change(
            acting,
            (workspace, desk) -> {
              packs.note(workspace, desk);
              return desk.act(acting.request(desk::newRequest), action(rules));
            });
    return office.answer(done, () -> "Changed the plan of " + id + ".");
  }

  private Action action(RunningRules rules) {
    if (!move.isEmpty()) {
      return new MoveDay(id, Dates.read(move.get(0)), Dates.read(move.get(1)), rules);
    }
    return distance.isEmpty()
        ? new ChangeType(id, Dates.read(type.get(0)), workoutType(type.get(1)), rules)
        : new ChangeDistance(id, Dates.read(distance.get(0)), length(distance.get(1)), rules);
  }

  private static BigDecimal length(String text) {
    if (!text.matches("[0-9]{1,3}([.][0-9]{1,2})?")) {
      throw new Stopped(
          Exit.USAGE, "\"" + text + "\" is no distance, so nothing was done. Maybe write 8.5.");
    }
    return new BigDecimal(text);
  }

  private static @Nullable WorkoutType known(String word) {
    return Arrays.stream(WorkoutType.values())
        .filter(type -> type.word().equals(word))
        .findFirst()
        .orElse(null);
  }

  private static WorkoutType workoutType(String word) {
    WorkoutType type = known(word);
    if (type == null) {
      String words =
          Arrays.stream(WorkoutType.values())
              .map(WorkoutType::word)
              .collect(Collectors.joining(", "));
      throw new Stopped(Exit.USAGE, "\"" + word + "\" is no type of run; there are " + words + ".");
    }
    return type;
  }
}
