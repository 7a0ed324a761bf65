package dev.cairn.cli;

import dev.cairn.action.file.NotWritten;
import dev.cairn.action.file.WholeFile;
import dev.cairn.action.paper.Press;
import dev.cairn.action.rulebook.BookForm;
import dev.cairn.action.rulebook.RuleBook;
import dev.cairn.action.rulebook.SignedRule;
import dev.cairn.cli.text.WorkspaceText;
import dev.cairn.model.wording.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the rules that coaches signed, or writes them as a book. */
@Command(
    name = "rulebook",
    header = "List the rules that coaches signed, or write them as a PDF, CSV or JSON.",
    footer = {
      "",
      "  ./cairn elicit rulebook",
      "  ./cairn elicit rulebook --to rules.pdf --to rules.csv",
      "  ./cairn elicit rulebook --to regeln.pdf --lang de"
    })
final class ElicitRulebook implements Callable<Integer> {
  private final CommonOptions common;
  private final Page page;
  private final Office office;
  private final PacksInForce packs;
  private final Press press;

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description =
          "What to write: its ending, .pdf, .csv or .json, says how. May be given several times.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "The language of a PDF or CSV: en or de.")
  private String language = Language.ENGLISH.word();

  @Option(names = "--replace", description = "Write over files that are there.")
  private boolean replace;

  ElicitRulebook(CommonOptions common, Page page, Office office, PacksInForce packs, Press press) {
    this.common = common;
    this.page = page;
    this.office = office;
    this.packs = packs;
    this.press = press;
  }

  @Override
  public Integer call() {
    Language wanted =
        Language.of(language)
            .orElseThrow(() ->
                new Stopped(
                    Exit.USAGE,
                    language
                        + " is no language of rule books, so nothing was written. Maybe --lang en"
                        + " or de."));
    files.forEach(this::requireFree);
    RuleBook book = office.look(records -> RuleBook.of(packs.here().of(records)));
    for (Path file : files) {
      write(file, press.make(book, form(file), wanted));
    }
    if (common.json()) {
      office.write(press.make(book, BookForm.JSON, wanted));
    } else if (files.isEmpty()) {
      page.out().print(list(book));
    } else {
      files.forEach(file -> page.out().print("Wrote " + file + ".\n"));
    }
    return Exit.DONE;
  }

  private String list(RuleBook book) {
    if (book.rules().isEmpty()) {
      return "Coaches have signed no rule yet. Maybe hold a meeting with \"elicit open\".\n";
    }
    return new WorkspaceText(page.ink())
        .table(
            List.of("rule", "what", "from", "signed by"),
            book.rules().stream().map(ElicitRulebook::cells).toList());
  }

  private static List<String> cells(SignedRule rule) {
    return List.of(
        rule.id(),
        rule.sentence() + (rule.inForce() ? "" : " It does not count now."),
        rule.provenance().grounds().brief(),
        rule.provenance().signers());
  }

  private static BookForm form(Path file) {
    return BookForm.of(file.toString())
        .orElseThrow(() ->
            new Stopped(
                Exit.USAGE,
                "The ending of "
                    + file
                    + " does not say what to write, so nothing was. Maybe rules.pdf, rules.csv or"
                    + " rules.json."));
  }

  private void requireFree(Path file) {
    form(file);
    if (Files.exists(file) && !replace) {
      throw new Stopped(
          Exit.REFUSED,
          file
              + " is there already, so nothing was written. Maybe name another file, or say"
              + " --replace.");
    }
  }

  private static void write(Path file, byte[] bytes) {
    try (WholeFile whole = WholeFile.at(file)) {
      whole.stream().write(bytes);
      whole.finish();
    } catch (IOException lost) {
      throw new Stopped(Exit.FAILED, new NotWritten(file, lost).sentence());
    }
  }
}
