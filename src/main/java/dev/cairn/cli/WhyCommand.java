package dev.cairn.cli;

import dev.cairn.cli.text.Footnotes;
import dev.cairn.cli.text.Prose;
import dev.cairn.cli.text.WhatIfText;
import dev.cairn.cli.text.WhyText;
import dev.cairn.engine.whatif.WhatIf;
import dev.cairn.engine.whatif.WhyNot;
import dev.cairn.trail.DamagedPlan;
import dev.cairn.trail.Decision;
import dev.cairn.trail.Places;
import dev.cairn.trail.PlanReader;
import dev.cairn.trail.Spoken;
import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.UnknownPlace;
import dev.cairn.trail.WhyNode;
import dev.cairn.trail.WhyTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the decisions under a place of a stored plan, down to what they rest on. */
@Command(
    name = "why",
    header = "Show what lies under a number: decisions, calculations, facts.",
    footer = {
      "",
      "  ./cairn plan sample-athletes/alex/athlete.json --out alex-plan.json",
      "  ./cairn why alex-plan.json week/9/total",
      "  ./cairn why alex-plan.json week/9/total --what-if",
      "  ./cairn why alex-plan.json plan.peak --why-not 60"
    })
final class WhyCommand implements Callable<Integer> {
  private static final int MOST_SPOKEN = 3;

  private final CommonOptions common;
  private final Page page;
  private final Shelf shelf;

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

  @Option(
      names = "--what-if",
      description = "Show the smallest changes that would change the value, each one planned.")
  private boolean whatIf;

  @Option(
      names = "--why-not",
      paramLabel = "VALUE",
      description = "Show why it is not this value, and what would make it so.")
  private @Nullable String wanted;

  WhyCommand(CommonOptions common, Page page, Shelf shelf) {
    this.common = common;
    this.page = page;
    this.shelf = shelf;
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
    List<String> decisions = new Places(plan).resolve(place);
    if (whatIf || wanted != null) {
      ask(plan, decisions);
      return;
    }
    List<WhyNode> trees = new WhyTree(plan).under(decisions);
    if (common.json()) {
      page.out()
          .write(
              new WhyJson(line, depth)
                  .bytes(plan.athleteId(), place, sentences(plan, decisions), trees));
    } else {
      String text = opening(plan, decisions) + WhyText.of(trees, page.ink(), depth);
      page.out().print(text + Footnotes.of(text, page.ink()));
    }
  }

  private String opening(StoredPlan plan, List<String> decisions) {
    StringBuilder text = new StringBuilder();
    for (String sentence : sentences(plan, decisions)) {
      text.append(Prose.PAGE.set("", "", sentence));
    }
    return text.isEmpty() ? "" : text.append('\n').toString();
  }

  /** What a coach would say first. */
  private List<String> sentences(StoredPlan plan, List<String> decisions) {
    List<String> sentences = new ArrayList<>();
    String rest = Places.withoutDistance(plan, place);
    if (rest != null) {
      sentences.add(rest);
    }
    if (decisions.size() <= MOST_SPOKEN) {
      for (String id : decisions) {
        Decision decision = plan.trail().find(id);
        if (decision != null) {
          sentences.add(Spoken.sentence(decision));
        }
      }
    }
    return sentences;
  }

  private void ask(StoredPlan plan, List<String> decisions) throws IOException, DamagedPlan {
    WhyQuestions questions = WhyQuestions.about(plan, shelf);
    List<String> remarks = questions.remarks();
    if (!common.json()) {
      remarks.forEach(page::say);
    }
    WhatIfJson json = new WhatIfJson(plan.athleteId(), place, remarks);
    if (wanted != null) {
      List<WhyNot> answers = questions.whyNot(decisions, wanted);
      show(() -> new WhatIfText(page.ink()).whyNot(answers), () -> json.whyNot(answers));
    } else {
      List<WhatIf> asked = questions.whatIf(decisions);
      show(() -> new WhatIfText(page.ink()).whatIf(asked), () -> json.whatIf(asked));
    }
  }

  private void show(Supplier<String> text, Supplier<byte[]> json) throws IOException {
    if (common.json()) {
      page.out().write(json.get());
    } else {
      page.out().print(text.get());
    }
  }
}
