package dev.cairn.cli;

import dev.cairn.action.athlete.AddAthletes;
import dev.cairn.action.athlete.ChangeAthletes;
import dev.cairn.action.paper.Press;
import dev.cairn.action.text.Writers;
import dev.cairn.action.verdict.MarkDelivered;
import dev.cairn.action.verdict.MarkDone;
import dev.cairn.strength.score.Scorer;
import dev.cairn.work.Cancel;
import java.nio.file.Path;
import java.util.function.Supplier;
import picocli.CommandLine;

/** All commands, each with what it needs and nothing else. */
final class Commands {
  private final CommonOptions common;
  private final Page page;
  private final Path home;
  private final Shelves shelves;
  private final Supplier<Plans> plans;
  private final Cancel cancel;
  private final Office office;
  private final Workbench workbench;
  private final Models models;
  private final Writers writers;
  private final Press press;

  Commands(
      CommonOptions common,
      Page page,
      Path home,
      Shelves shelves,
      Supplier<Plans> plans,
      Cancel cancel,
      Office office,
      Workbench workbench,
      Models models,
      Writers writers,
      Press press) {
    this.press = press;
    this.models = models;
    this.workbench = workbench;
    this.writers = writers;
    this.office = office;
    this.common = common;
    this.page = page;
    this.home = home;
    this.shelves = shelves;
    this.plans = plans;
    this.cancel = cancel;
  }

  CommandLine all() {
    Supplier<Scorer> scorer = () -> chosen().roster().scorer();
    Supplier<Round> round = () -> new Round(plans.get(), page, common);
    return new CommandLine(
            new CairnCommand(
                common,
                page,
                home.resolve("sample-athletes"),
                round,
                workbench,
                new ReviewList(common, page, office)))
        .addSubcommand(
            new PlanCommand(
                common, page, round, cancel, new AllPlans(common, page, office, packs())))
        .addSubcommand(athletes())
        .addSubcommand(review())
        .addSubcommand(stepBack("undo", "Take back the last step, also one of another day.", true))
        .addSubcommand(stepBack("redo", "Do the step again that was undone last.", false))
        .addSubcommand(ledger())
        .addSubcommand(new BackupCommand(office, outcome()))
        .addSubcommand(new RestoreCommand(common, office, outcome()))
        .addSubcommand(new WhyCommand(common, page, shelves.ready()))
        .addSubcommand(new ReplayCommand(common, page, shelves.ready(), plans, office))
        .addSubcommand(new DiffCommand(common, page))
        .addSubcommand(new OverloadCommand(common, page, shelves.ready(), scorer))
        .addSubcommand(loads())
        .addSubcommand(text())
        .addSubcommand(new ExportCommand(common, page, shelves.ready(), writers, press, office))
        .addSubcommand(new BenchCommand(common, page, home, workbench))
        .addSubcommand(new PicturesCommand(page, workbench))
        .addSubcommand(models())
        .addSubcommand(new RulesCommand(common, page, office, packs(), cancel).all())
        .addSubcommand(elicit())
        .addSubcommand(new ProposalsCommand(common, page, office, packs(), cancel).all())
        .addSubcommand(new AgreementCommand(common, page, office).all())
        .addSubcommand(
            new CommandLine(new PacksCommand())
                .addSubcommand(new PacksCheck(common, page, shelves.checked()))
                .addSubcommand(new PacksList(common, page, shelves.ready()))
                .addSubcommand(new PacksHash(page)));
  }

  private CommandLine elicit() {
    return new ElicitCommand(common, page, office, packs())
        .all()
        .addSubcommand(new ElicitAccept(common, page, office, packs(), cancel))
        .addSubcommand(new ElicitWithdraw(office, packs(), cancel))
        .addSubcommand(new ElicitRulebook(common, page, office, packs(), press));
  }

  private PacksInForce packs() {
    return new PacksInForce(shelves.ready());
  }

  private OutcomeAnswer outcome() {
    return new OutcomeAnswer(common, page, office);
  }

  private CommandLine athletes() {
    CommandLine add =
        new CommandLine(new AthletesTake(page, shelves.ready(), office, AddAthletes::new, "Added"));
    CommandLine change =
        new CommandLine(
            new AthletesTake(page, shelves.ready(), office, ChangeAthletes::new, "Changed"));
    return GroupCommand.named("athletes", "Add, change, list or erase your athletes.")
        .addSubcommand(
            "add", headed(add, "Add athletes or lifters to the workspace; all in one step."))
        .addSubcommand(
            "change", headed(change, "Take in new files of athletes or lifters that are there."))
        .addSubcommand(new AthletesList(common, page, office))
        .addSubcommand(new AthletesErase(office, common, workbench));
  }

  private CommandLine review() {
    return GroupCommand.named("review", "See plans that want a coach's word, and give it.")
        .addSubcommand(new ReviewList(common, page, office))
        .addSubcommand(new ReviewWeekList(common, page, office, packs()))
        .addSubcommand(new ReviewShow(common, page, office))
        .addSubcommand(new ReviewApprove(office, packs()))
        .addSubcommand(new ReviewNote(office))
        .addSubcommand(new ReviewModify(office, packs()))
        .addSubcommand(new ReviewReject(office, packs()))
        .addSubcommand(
            "deliver",
            headed(
                new CommandLine(new ReviewMark(office, MarkDelivered::new, "delivered")),
                "Say that an athlete has the plan as it stands now."))
        .addSubcommand(
            "done",
            headed(
                new CommandLine(new ReviewMark(office, MarkDone::new, "done")),
                "Say that the season of an athlete's plan is over."));
  }

  private ChosenModels chosen() {
    return new ChosenModels(common, office, models.rosters());
  }

  private CommandLine loads() {
    return GroupCommand.named("loads", "Decide on suggested loads, and record what was lifted.")
        .addSubcommand(new LoadsDecide(office))
        .addSubcommand(new LoadsLifted(office))
        .addSubcommand(new LoadsList(common, page, office));
  }

  private CommandLine text() {
    CommandLine providers =
        GroupCommand.named("providers", "Set up, list, test or remove services that write text.")
            .addSubcommand(new ProvidersAdd(page, office, writers))
            .addSubcommand(new ProvidersList(common, page, office, writers))
            .addSubcommand(new ProvidersTry(page, office, writers, cancel))
            .addSubcommand(new ProvidersRemove(office, writers))
            .addSubcommand(new ProvidersAllow(office));
    return new CommandLine(new TextCommand(common, page, shelves.ready(), writers, office, cancel))
        .addSubcommand(providers);
  }

  private CommandLine models() {
    return GroupCommand.named("models", "List, verify, make, measure or switch models.")
        .addSubcommand(
            "list",
            headed(
                new CommandLine(new ModelsList(common, page, chosen(), false)),
                "List every model: which one answers, and why another does not."))
        .addSubcommand(
            "verify",
            headed(
                new CommandLine(new ModelsList(common, page, chosen(), true)),
                "Open every model and ask it what its card has answers for."))
        .addSubcommand(
            new ModelsTrain(
                common,
                page,
                shelves.ready(),
                models.works(),
                new OwnModels(common, office, models.rosters(), chosen()),
                cancel))
        .addSubcommand(new ModelsActivate(office, chosen()))
        .addSubcommand(new ModelsDisable(office, chosen()))
        .addSubcommand(new ModelsRollBack(office, chosen()))
        .addSubcommand(
            new ModelsEvaluate(common, page, shelves.ready(), chosen(), models.works(), cancel));
  }

  private CommandLine ledger() {
    return GroupCommand.named("ledger", "Verify, export, prove and rebuild what was decided.")
        .addSubcommand(new LedgerVerify(office, outcome()))
        .addSubcommand(new LedgerExport(common, page, office))
        .addSubcommand(new LedgerRebuild(common, page, office))
        .addSubcommand(new LedgerCheckpoint(page, office))
        .addSubcommand(new LedgerProof(page, office))
        .addSubcommand(new LedgerKey(office));
  }

  private CommandLine stepBack(String name, String header, boolean back) {
    CommandLine line = headed(new CommandLine(new StepBack(office, back)), header);
    line.setCommandName(name);
    return line;
  }

  private static CommandLine headed(CommandLine line, String header) {
    line.getCommandSpec().usageMessage().header(header);
    return line;
  }
}
