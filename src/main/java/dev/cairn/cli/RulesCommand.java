package dev.cairn.cli;

import dev.cairn.action.Done;
import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.kept.Workspace;
import dev.cairn.action.rules.Blast;
import dev.cairn.action.rules.BlastRadius;
import dev.cairn.action.rules.ChangeRule;
import dev.cairn.action.rules.Proposal;
import dev.cairn.action.rules.RulesHere;
import dev.cairn.action.rules.RulesHere.Standing;
import dev.cairn.cli.text.RulesText;
import dev.cairn.pack.Modifier;
import dev.cairn.pack.Modifier.Effect;
import dev.cairn.pack.Quantity;
import dev.cairn.pack.Signed;
import dev.cairn.work.Cancel;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a workspace decides about rules of packs: seen, tried on everybody, and put into force. */
final class RulesCommand {
  private final CommonOptions common;
  private final Page page;
  private final Office office;
  private final PacksInForce packs;
  private final Cancel cancel;

  RulesCommand(CommonOptions common, Page page, Office office, PacksInForce packs, Cancel cancel) {
    this.common = common;
    this.page = page;
    this.office = office;
    this.packs = packs;
    this.cancel = cancel;
  }

  CommandLine all() {
    return GroupCommand.named("rules", "See rules, try another value on everybody, and decide.")
        .addSubcommand(new Listing())
        .addSubcommand(new Showing())
        .addSubcommand(new Blasting())
        .addSubcommand(new Setting())
        .addSubcommand("enable", headed(new Switching(true), "Ask a modifier again."))
        .addSubcommand(
            "disable", headed(new Switching(false), "Ask a modifier no more, in this workspace."));
  }

  private static CommandLine headed(Object command, String header) {
    CommandLine line = new CommandLine(command);
    line.getCommandSpec().usageMessage().header(header);
    return line;
  }

  private Standing standing(Records records) {
    return packs.here().of(records);
  }

  private RulesText text() {
    return new RulesText(page.ink());
  }

  /** The value that is meant, on the one quantity or the one that is named. */
  private static Proposal set(
      Modifier modifier, @Nullable String quantity, double value, String reason) {
    return Proposal.asIs(modifier).with(quantity(modifier, quantity), value).because(reason);
  }

  private static Quantity quantity(Modifier modifier, @Nullable String named) {
    if (named == null && modifier.effects().size() == 1) {
      return modifier.effects().getFirst().quantity();
    }
    for (Effect effect : modifier.effects()) {
      if (effect.quantity().word().equals(named)) {
        return effect.quantity();
      }
    }
    String words =
        String.join(
            ", ", modifier.effects().stream().map(effect -> effect.quantity().word()).toList());
    throw new Stopped(
        Exit.USAGE,
        named == null
            ? modifier.name()
                + " changes several things, so nothing was done. Maybe name one with"
                + " --of: "
                + words
                + "."
            : modifier.name()
                + " does not change \""
                + named
                + "\", so nothing was done. Maybe one"
                + " of these was meant: "
                + words
                + ".");
  }

  private int decide(ActingOptions acting, Wish wish) {
    int threads = Runtime.getRuntime().availableProcessors();
    Done done =
        office.change(
            acting,
            (workspace, desk) -> {
              packs.note(workspace, desk);
              Proposal proposal = wish.in(workspace.read(() -> standing(new Records(workspace))));
              Done decided =
                  desk.act(
                      acting.request(desk::newRequest),
                      ChangeRule.of(proposal, packs.here(), threads, cancel));
              packs.archive(workspace);
              return decided;
            });
    return office.answer(done, () -> "Decided, and " + PlansAnew.sentence(done));
  }

  /** What is wished of the rules as they stand. */
  private interface Wish {
    Proposal in(Standing now);
  }

  @Command(name = "list", header = "List modifiers, red lines and templates, and what was decided.")
  private final class Listing implements Callable<Integer> {
    @Override
    public Integer call() {
      Standing now = office.look(RulesCommand.this::standing);
      if (common.json()) {
        RulesJson.list(now).forEach(office::write);
      } else {
        page.out().print(text().list(now));
      }
      return Exit.DONE;
    }
  }

  @Command(
      name = "show",
      header = "Show one modifier: condition, values and ranges, evidence, cases.",
      footer = {"", "  ./cairn rules show bold-temperament"})
  private final class Showing implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "As \"rules list\" shows it.")
    private String id = "";

    @Override
    public Integer call() {
      Standing now = office.look(RulesCommand.this::standing);
      Modifier modifier = now.modifier(id);
      if (common.json()) {
        office.write(RulesJson.modifier(modifier));
      } else {
        page.out().print(text().show(modifier, now.shelf().tryCases()));
      }
      return Exit.DONE;
    }
  }

  @Command(
      name = "set",
      header = "Choose a value inside a modifier's range, and plan anew whom it concerns.",
      footer = {
        "",
        "  ./cairn rules set cautious-temperament 7 --reason \"shins\"",
        "  ./cairn rules set bold-temperament 25 --of cutbackDepth"
      })
  private final class Setting implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ID", description = "As \"rules list\" shows it.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "VALUE", description = "Inside the range of the pack.")
    private double value;

    @Option(names = "--of", paramLabel = "QUANTITY", description = "Which of several values.")
    private @Nullable String quantity;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why; plans tell it.")
    private String reason = "";

    @Mixin private ActingOptions acting = new ActingOptions();

    @Override
    public Integer call() {
      return decide(acting, now -> set(now.modifier(id), quantity, value, reason));
    }
  }

  @Command
  private final class Switching implements Callable<Integer> {
    private final boolean on;

    @Parameters(paramLabel = "ID", description = "As \"rules list\" shows it.")
    private String id = "";

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why; plans tell it.")
    private String reason = "";

    @Mixin private ActingOptions acting = new ActingOptions();

    Switching(boolean on) {
      this.on = on;
    }

    @Override
    public Integer call() {
      return decide(acting, now -> Proposal.asIs(now.modifier(id)).switched(on).because(reason));
    }
  }

  @Command(
      name = "blast",
      header = "Show what a value, or switching a modifier off, would do to everybody's plan.",
      footer = {
        "",
        "Nothing is changed. Ends with 3 when a case of a pack forbids it.",
        "",
        "  ./cairn rules blast cautious-temperament 7",
        "  ./cairn rules blast heat off"
      })
  private final class Blasting implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ID", description = "As \"rules list\" shows it.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "VALUE", description = "A value, \"on\" or \"off\".")
    private String value = "";

    @Option(names = "--of", paramLabel = "QUANTITY", description = "Which of several values.")
    private @Nullable String quantity;

    @Override
    public Integer call() {
      Blast blast = office.open(this::blast);
      if (common.json()) {
        office.write(RulesJson.blast(blast));
      } else {
        page.out().print(text().blast(blast));
      }
      return blast.failing().isEmpty() ? Exit.DONE : Exit.REFUSED;
    }

    private Blast blast(Workspace workspace) {
      RulesHere here = packs.here();
      BlastRadius radius = new BlastRadius(here);
      BlastRadius.Field field =
          workspace.read(() -> BlastRadius.field(here, new Records(workspace)));
      BlastRadius.Made made =
          radius.plan(
              field,
              proposal(field.now().modifier(id)),
              new Signed("you", office.today(), ""),
              Runtime.getRuntime().availableProcessors(),
              cancel,
              done -> {});
      return workspace.read(() -> BlastRadius.told(new Records(workspace), made, office.today()));
    }

    private Proposal proposal(Modifier modifier) {
      if (value.equals("on") || value.equals("off")) {
        return Proposal.asIs(modifier).switched(value.equals("on"));
      }
      try {
        return set(modifier, quantity, Double.parseDouble(value), "");
      } catch (NumberFormatException noNumber) {
        throw new Refused(
            "\"" + value + "\" is no number and neither \"on\" nor \"off\", so nothing was tried.");
      }
    }
  }
}
