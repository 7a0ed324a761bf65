package dev.cairn.cli;

import dev.cairn.action.Done;
import dev.cairn.action.plan.EditPlan;
import dev.cairn.action.plan.EditWords;
import dev.cairn.action.plan.Wish;
import dev.cairn.pack.ReviewRules;
import dev.cairn.pack.RunningRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Stack;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Changes a plan within the hard rules; however many edits, it is one step. */
@Command(
    name = "modify",
    header = "Change an athlete's plan: move, swap, copy, distance, type, rest, away.",
    description = {"Edits are made in the order they are written, and are one step together."},
    footer = {
      "",
      "  ./cairn review modify alex --move 2027-01-26 2027-01-28",
      "  ./cairn review modify alex --distance 2027-02-11 8.0 --rest 2027-02-09",
      "  ./cairn review modify alex --type 2027-01-26 easy --reason recovery",
      "  ./cairn review modify alex --away 2027-01-11..2027-01-14 travelling"
    })
@SuppressWarnings("UnusedVariable") // what edits hold is taken in order, beside their fields
final class ReviewModify implements Callable<Integer> {
  private final Office office;
  private final PacksInForce packs;
  private final List<Wish> wishes = new ArrayList<>();

  @Mixin private ActingOptions acting = new ActingOptions();

  @Parameters(paramLabel = "ID", description = "The athlete's id.")
  private String id = "";

  @Option(
      names = "--move",
      paramLabel = "DATE DATE",
      parameterConsumer = InOrder.class,
      description = "The day to move, and the day it changes places with.")
  private List<String> move = List.of();

  @Option(
      names = "--swap-weeks",
      paramLabel = "DATE DATE",
      parameterConsumer = InOrder.class,
      description = "A day of each of two weeks that change places.")
  private List<String> weeks = List.of();

  @Option(
      names = "--copy",
      paramLabel = "DATE DATE",
      parameterConsumer = InOrder.class,
      description = "A day, and the day that gets the same run.")
  private List<String> copy = List.of();

  @Option(
      names = "--distance",
      paramLabel = "DATE LENGTH",
      parameterConsumer = InOrder.class,
      description = "A day, and its new distance in the athlete's unit.")
  private List<String> distance = List.of();

  @Option(
      names = "--type",
      paramLabel = "DATE TYPE",
      parameterConsumer = InOrder.class,
      description = "A day, and what it becomes: easy, recovery, cross_training or rest.")
  private List<String> type = List.of();

  @Option(
      names = "--rest",
      paramLabel = "DATE",
      parameterConsumer = InOrder.class,
      description = "A day that becomes rest.")
  private List<String> rest = List.of();

  @Option(
      names = "--away",
      paramLabel = "DATE..DATE CAUSE",
      parameterConsumer = InOrder.class,
      description = "Days on which nothing is run, and why: sick, injured or travelling.")
  private List<String> away = List.of();

  @Option(
      names = "--back",
      description = "Drop what coaches changed before, and begin from the engine's plan.")
  private boolean back;

  @Option(
      names = "--reason",
      paramLabel = "CODE",
      description = "Why: a code of the rules of review. May be given several times.")
  private List<String> reasons = new ArrayList<>();

  @Option(names = "--note", paramLabel = "TEXT", description = "In your own words.")
  private String note = "";

  @Option(
      names = "--exception",
      paramLabel = "RULE",
      description = "A rule that is broken knowingly, where the rules permit it; with --note.")
  private List<String> exceptions = new ArrayList<>();

  ReviewModify(Office office, PacksInForce packs) {
    this.office = office;
    this.packs = packs;
  }

  /** Takes edits in the order they are written, which options by themselves forget. */
  static final class InOrder implements IParameterConsumer {
    @Override
    @SuppressWarnings("JdkObsolete") // picocli hands out a Stack
    public void consumeParameters(Stack<String> left, ArgSpec option, CommandSpec command) {
      String name = ((OptionSpec) option).longestName();
      int needed = EditOption.of(name).arguments();
      List<String> values = new ArrayList<>();
      while (values.size() < needed && !left.isEmpty() && !left.peek().startsWith("-")) {
        values.add(left.pop());
      }
      if (values.size() < needed) {
        throw new ParameterException(
            command.commandLine(), name + " needs " + option.paramLabel() + ".");
      }
      ((ReviewModify) command.userObject()).wishes.add(EditOption.of(name).wish(values));
    }
  }

  @Override
  public Integer call() {
    if (wishes.isEmpty() && !back) {
      throw new Stopped(
          Exit.USAGE,
          "modify needs an edit such as --move, --distance, --type, --rest or --away, so nothing"
              + " was done.");
    }
    ReviewRules review = packs.reviewing().rules();
    EditWords words = new EditWords(reasons, note, exceptions, null, 0);
    Done done =
        office.change(
            acting,
            (workspace, desk) -> {
              packs.note(workspace, desk);
              RunningRules rules = packs.rules(workspace);
              EditPlan edit =
                  new EditPlan(
                      id, new EditPlan.Base(null, back), wishes, words, null, rules, review);
              return desk.act(acting.request(desk::newRequest), edit);
            });
    return office.answer(done, () -> "Changed the plan of " + id + ".");
  }
}
