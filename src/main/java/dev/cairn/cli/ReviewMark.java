package dev.cairn.cli;

import dev.cairn.action.Action;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says of a plan that it was delivered, or that it is done. */
@Command
final class ReviewMark implements Callable<Integer> {
  private final Office office;
  private final BiFunction<String, LocalDate, Action> mark;
  private final String word;

  @Mixin private ActingOptions acting = new ActingOptions();

  @Parameters(paramLabel = "ID", description = "The athlete's id.")
  private String id = "";

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The day it was, such as 2026-11-30; today, if left out.")
  private @Nullable String on;

  /**
   * @param word the state of the plan, for the answer
   */
  ReviewMark(Office office, BiFunction<String, LocalDate, Action> mark, String word) {
    this.office = office;
    this.mark = mark;
    this.word = word;
  }

  @Override
  public Integer call() {
    LocalDate date = on == null ? office.today() : Dates.read(on);
    return office.act(
        acting, mark.apply(id, date), "The plan of " + id + " is " + word + " on " + date + ".");
  }
}
