package dev.cairn.cli;

import dev.cairn.action.plan.Wish;
import dev.cairn.model.WorkoutType;
import dev.cairn.review.PlanChange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An edit of a plan as the command line writes it. */
enum EditOption {
  MOVE("--move", 2),
  SWAP_WEEKS("--swap-weeks", 2),
  COPY("--copy", 2),
  DISTANCE("--distance", 2),
  TYPE("--type", 2),
  REST("--rest", 1),
  AWAY("--away", 2);

  private final String name;
  private final int arguments;

  EditOption(String name, int arguments) {
    this.name = name;
    this.arguments = arguments;
  }

  static EditOption of(String name) {
    return Arrays.stream(values()).filter(one -> one.name.equals(name)).findFirst().orElseThrow();
  }

  int arguments() {
    return arguments;
  }

  Wish wish(List<String> values) {
    String first = values.getFirst();
    String last = values.getLast();
    return switch (this) {
      case MOVE -> Wish.move(Dates.read(first), Dates.read(last));
      case SWAP_WEEKS -> fixed(new PlanChange.WeeksSwapped(Dates.read(first), Dates.read(last)));
      case COPY -> fixed(new PlanChange.Copied(Dates.read(first), Dates.read(last)));
      case DISTANCE -> Wish.length(Dates.read(first), length(last));
      case TYPE -> Wish.type(Dates.read(first), type(last));
      case REST -> Wish.type(Dates.read(first), WorkoutType.REST);
      case AWAY -> away(first, last);
    };
  }

  private static Wish fixed(PlanChange change) {
    return grid -> change;
  }

  private static Wish away(String range, String cause) {
    String[] ends = range.split("\\.\\.", -1);
    LocalDate from = Dates.read(ends[0]);
    LocalDate to = Dates.read(ends[ends.length - 1]);
    return fixed(
        new PlanChange.Away(
            from, to, known(PlanChange.Cause.values(), PlanChange.Cause::word, cause, "cause")));
  }

  private static BigDecimal length(String text) {
    if (!text.matches("[0-9]{1,3}([.][0-9]{1,2})?")) {
      throw new Stopped(
          Exit.USAGE, "\"" + text + "\" is no distance, so nothing was done. Maybe write 8.5.");
    }
    return new BigDecimal(text);
  }

  private static WorkoutType type(String text) {
    return known(WorkoutType.values(), WorkoutType::word, text, "type of run");
  }

  private static <T> T known(T[] all, Function<T, String> word, String text, String kind) {
    return Arrays.stream(all)
        .filter(one -> word.apply(one).equals(text))
        .findFirst()
        .orElseThrow(() ->
            new Stopped(
                Exit.USAGE,
                "\""
                    + text
                    + "\" is no "
                    + kind
                    + "; there are "
                    + Arrays.stream(all).map(word).collect(Collectors.joining(", "))
                    + "."));
  }
}
