package dev.cairn.cli;

import dev.cairn.action.Done;
import dev.cairn.action.Records;
import dev.cairn.action.accept.AcceptRule;
import dev.cairn.action.accept.MeetingOffer;
import dev.cairn.action.accept.Offer;
import dev.cairn.action.accept.SignOffs;
import dev.cairn.action.accept.SignRule;
import dev.cairn.action.accept.WrittenChange;
import dev.cairn.action.elicit.MeetingRecords;
import dev.cairn.action.kept.Workspace;
import dev.cairn.action.rulebook.RuleSentence;
import dev.cairn.action.rules.Blast;
import dev.cairn.action.rules.RuleStep;
import dev.cairn.cli.text.RulesText;
import dev.cairn.pack.origin.TemplateValue;
import dev.cairn.work.Cancel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The rule that answers come to: shown with what it would do, and put into force once signed. */
@Command(
    name = "accept",
    header = "Put the rule that answers came to into force, once enough coaches signed.",
    footer = {
      "",
      "  ./cairn elicit accept november bold-growth --show",
      "  ./cairn elicit sign november bold-growth --as anna",
      "  ./cairn elicit accept november bold-growth --reason \"Hold them back.\"",
      "",
      "What must never be done becomes a red line with a condition that somebody writes, which",
      "coaches sign as it is written:",
      "",
      "  ./cairn elicit accept december never --condition \"sleepHours < 4\" --reason \"Rest"
          + " first.\"",
      "      --sign anna",
      "",
      "What coaches marked in a template becomes values of it that somebody writes, each for a",
      "phase or week on which they agreed; they sign these as they are written:",
      "",
      "  ./cairn elicit accept january marathon-16 --set phase/build:buildPercent=40",
      "      --set \"phase/taper:taperPercent=80, 60, 40\" --sign anna"
    })
final class ElicitAccept implements Callable<Integer> {
  private final CommonOptions common;
  private final Page page;
  private final Office office;
  private final PacksInForce packs;
  private final Cancel cancel;

  @Mixin private ActingOptions acting = new ActingOptions();

  @Parameters(index = "0", paramLabel = "MEETING", description = "As \"elicit list\" shows it.")
  private String meeting = "";

  @Parameters(index = "1", paramLabel = "QUESTION", description = "As \"elicit show\" shows it.")
  private String question = "";

  @Option(names = "--reason", paramLabel = "TEXT", description = "Why, in the coaches' words.")
  private String reason = "";

  @Option(
      names = "--condition",
      paramLabel = "CEL",
      description = "For whom no plan is made, where coaches said what must never be done.")
  private @Nullable String condition;

  @Option(
      names = "--set",
      paramLabel = "[PLACE:]VALUE=NEW",
      description =
          "A value of the race's template, for what coaches agreed on at a place:"
              + " ${COMPLETION-CANDIDATES}. May be given several times; PLACE may be left out"
              + " where there is only one.",
      completionCandidates = TemplateWords.class)
  private List<String> changes = new ArrayList<>();

  @Option(
      names = "--sign",
      paramLabel = "ID",
      description = "Only sign the rule exactly as it is, with its reason, for this coach.")
  private @Nullable String signer;

  @Option(
      names = "--show",
      description = "Only show the rule, who signed it, and what it would do to everybody.")
  private boolean show;

  ElicitAccept(CommonOptions common, Page page, Office office, PacksInForce packs, Cancel cancel) {
    this.common = common;
    this.page = page;
    this.office = office;
    this.packs = packs;
    this.cancel = cancel;
  }

  @Override
  public Integer call() {
    if (show) {
      return office.open(this::shown);
    }
    String coach = signer;
    if (coach != null) {
      Offer offer = office.look(this::offer);
      return office.act(
          acting, new SignRule(offer, coach), coach + " signed the rule " + offer.id() + ".");
    }
    Done done =
        office.change(
            acting,
            (workspace, desk) -> {
              packs.note(workspace, desk);
              Offer offer = workspace.read(() -> offer(new Records(workspace)));
              Done accepted =
                  desk.act(
                      acting.request(desk::newRequest),
                      new AcceptRule(offer, packs.here(), RuleStep.planning(threads(), cancel)));
              packs.archive(workspace);
              return accepted;
            });
    return office.answer(
        done,
        () ->
            "The rule of "
                + question
                + " is in force: "
                + plans(done)
                + " \"undo\" takes it back.");
  }

  private static String plans(Done done) {
    long plans = PlansAnew.count(done);
    return plans + (plans == 1 ? " plan was made anew." : " plans were made anew.");
  }

  private static int threads() {
    return Runtime.getRuntime().availableProcessors();
  }

  private Offer offer(Records records) {
    MeetingOffer offers = new MeetingOffer(packs.here().of(records), new MeetingRecords(records));
    String written = condition;
    if (written != null && !changes.isEmpty()) {
      throw new Stopped(
          Exit.USAGE,
          "A rule has a condition or sets values of a template, not both, so nothing was done."
              + " Maybe leave --condition out.");
    }
    if (!changes.isEmpty()) {
      return offers.template(
          meeting, question, changes.stream().map(ElicitAccept::change).toList(), reason);
    }
    return written == null
        ? offers.of(meeting, question, reason)
        : offers.line(meeting, question, written, reason);
  }

  private static WrittenChange change(String text) {
    int equal = text.indexOf('=');
    int colon = text.substring(0, Math.max(0, equal)).indexOf(':');
    if (equal < 1) {
      throw new Stopped(
          Exit.USAGE,
          "\""
              + text
              + "\" sets nothing, so nothing was done. Maybe write it like"
              + " phase/build:buildPercent=40.");
    }
    return new WrittenChange(
        colon < 0 ? "" : text.substring(0, colon).strip(),
        text.substring(colon + 1, equal).strip(),
        text.substring(equal + 1).strip());
  }

  /** What a template can be asked to change. */
  static final class TemplateWords implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(TemplateValue.values()).map(TemplateValue::word).iterator();
    }
  }

  private int shown(Workspace workspace) {
    Records records = new Records(workspace);
    Offer offer = workspace.read(() -> offer(records));
    Blast blast =
        new OfferBlast(packs.here(), office.today(), threads(), cancel).of(workspace, offer);
    if (common.json()) {
      office.write(RulesJson.blast(blast));
    } else {
      SignOffs signOffs =
          workspace.read(
              () -> SignOffs.of(records, offer, AcceptRule.policy(packs.here().of(records))));
      page.out().print(RuleSentence.of(offer.provenance()) + "\n");
      page.out().print("where " + offer.provenance().condition() + "\n");
      page.out().print(signOffs.sentence(offer.id()) + ".\n\n");
      page.out().print(new RulesText(page.ink()).blast(blast));
    }
    return blast.failing().isEmpty() ? Exit.DONE : Exit.REFUSED;
  }
}
