package dev.cairn.cli;

import dev.cairn.action.verdict.AddNote;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Notes something on a plan. */
@Command(name = "note", header = "Note something on an athlete's plan.")
final class ReviewNote implements Callable<Integer> {
  private final Office office;

  @Mixin private ActingOptions acting = new ActingOptions();

  @Parameters(index = "0", paramLabel = "ID", description = "The athlete's id.")
  private String id = "";

  @Parameters(index = "1", paramLabel = "TEXT", description = "What to note.")
  private String text = "";

  @Option(
      names = "--at",
      paramLabel = "PLACE",
      description = "Where, as why takes it: week/9/total; the whole plan, if left out.")
  private String place = "plan";

  @Option(names = "--for-athlete", description = "The athlete may read it.")
  private boolean forAthlete;

  ReviewNote(Office office) {
    this.office = office;
  }

  @Override
  public Integer call() {
    return office.act(
        acting, new AddNote(id, place, text, forAthlete), "Noted on the plan of " + id + ".");
  }
}
