package dev.cairn.cli;

import dev.cairn.action.text.Outgoing.AnswerForm;
import dev.cairn.action.text.Provider;
import dev.cairn.action.text.Providers;
import dev.cairn.action.text.RemoteWriter;
import dev.cairn.action.text.Writers;
import dev.cairn.action.text.WritingStopped;
import dev.cairn.work.Cancel;
import dev.cairn.work.EndSignal;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Asks a service for one word, with nothing of any runner in it. */
@Command(name = "test", header = "Ask a service for one word; nothing of any athlete is sent.")
final class ProvidersTry implements Callable<Integer> {
  private final Page page;
  private final Office office;
  private final Writers writers;
  private final Cancel cancel;

  @Parameters(paramLabel = "NAME", description = "As \"text providers list\" shows it.")
  private String name = "";

  ProvidersTry(Page page, Office office, Writers writers, Cancel cancel) {
    this.page = page;
    this.office = office;
    this.writers = writers;
    this.cancel = cancel;
  }

  @Override
  public Integer call() {
    Provider provider = office.look(records -> Providers.known(records, name));
    RemoteWriter remote = office.look(records -> writers.remote(records.ledger().id()));
    try (EndSignal _ = EndSignal.of(cancel)) {
      RemoteWriter.Reached reached = remote.tryOut(provider, cancel);
      page.out()
          .print(
              String.format(
                  Locale.ROOT,
                  "%s answers after %.1f s, %s.%n",
                  name,
                  reached.took().toMillis() / 1000.0,
                  form(reached.form())));
      return Exit.DONE;
    } catch (WritingStopped stopped) {
      boolean byHand = stopped.why() == WritingStopped.Why.CANCELLED;
      throw new Stopped(byHand ? Exit.CANCELLED : Exit.FAILED, stopped.sentence());
    }
  }

  private static String form(AnswerForm form) {
    return switch (form) {
      case SCHEMA -> "in the form it is given";
      case JSON -> "as JSON of its own form";
      case PROMPT -> "in whatever form it likes";
    };
  }
}
