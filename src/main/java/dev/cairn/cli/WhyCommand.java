package dev.cairn.cli;

import dev.cairn.cli.text.WhyText;
import dev.cairn.trail.DamagedPlan;
import dev.cairn.trail.Places;
import dev.cairn.trail.PlanReader;
import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.UnknownPlace;
import dev.cairn.trail.WhyNode;
import dev.cairn.trail.WhyTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the decisions under a place of a stored plan, down to what they rest on. */
@Command(
    name = "why",
    header = "Show what lies under a number of a plan: decisions, calculations, facts.",
    footer = {
      "",
      "  ./cairn plan sample-athletes/alex/athlete.json --out alex-plan.json",
      "  ./cairn why alex-plan.json week/9/total"
    })
final class WhyCommand implements Callable<Integer> {
  private final CommonOptions common;
  private final Page page;

  @Parameters(
      index = "0",
      paramLabel = "PLAN.json",
      description = "A file that \"plan --json\" wrote; its first plan, or --athlete's.")
  private Path file = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "PLACE",
      description =
          "plan, week/9, week/9/total, day/2027-01-31, day/2027-01-31/distance, or a decision's"
              + " id.")
  private String place = "";

  @Option(names = "--athlete", paramLabel = "ID", description = "Whose plan, in a file of several.")
  private @Nullable String athlete;

  @Option(names = "--depth", paramLabel = "N", description = "Show only so many steps down.")
  private int depth = Integer.MAX_VALUE;

  WhyCommand(CommonOptions common, Page page) {
    this.common = common;
    this.page = page;
  }

  @Override
  public Integer call() throws IOException {
    try {
      answer(new PlanFile(file).line(athlete));
      return Exit.DONE;
    } catch (DamagedPlan problem) {
      throw new Stopped(Exit.FAILED, file + ": " + problem.getMessage());
    } catch (UnknownPlace problem) {
      throw new Stopped(Exit.USAGE, file + ": " + problem.getMessage());
    }
  }

  private void answer(byte[] line) throws IOException, DamagedPlan, UnknownPlace {
    StoredPlan plan = PlanReader.readVerified(line);
    List<WhyNode> trees = new WhyTree(plan).under(new Places(plan).resolve(place));
    if (common.json()) {
      page.out().write(new WhyJson(line, depth).bytes(plan.athleteId(), place, trees));
    } else {
      page.out().print(WhyText.of(trees, page.ink(), depth));
    }
  }
}
