package dev.cairn.cli;

import dev.cairn.action.text.AnswerConsent;
import dev.cairn.action.text.Consent;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says yes or no to sending: to bytes that were shown, to notes of weeks, or to anything. */
@Command(
    name = "allow",
    header = "Say what may be sent to a service.",
    footer = {
      "",
      "  ./cairn text sample-athletes/alex/plan.json --week 9 --provider office --show >"
          + " request.json",
      "  ./cairn text providers allow office --once $(sha256sum < request.json | cut -c1-64)"
    })
final class ProvidersAllow implements Callable<Integer> {
  private final Office office;

  @Parameters(paramLabel = "NAME", description = "As \"text providers list\" shows it.")
  private String name = "";

  @ArgGroup(multiplicity = "1")
  private Yes yes = new Yes();

  @Mixin private ActingOptions acting = new ActingOptions();

  /** One of three. */
  static final class Yes {
    @Option(
        names = "--once",
        paramLabel = "SHA256",
        description = "Just the bytes with this hash, once.")
    private @Nullable String once;

    @Option(names = "--week-notes", description = "Every request for nothing but notes of weeks.")
    private boolean weekNotes;

    @SuppressWarnings("UnusedVariable") // one of three has to be said; what is left is a no
    @Option(names = "--never", description = "Nothing.")
    private boolean never;
  }

  ProvidersAllow(Office office) {
    this.office = office;
  }

  @Override
  public Integer call() {
    String once = yes.once;
    if (once != null && !once.matches("[0-9a-f]{64}")) {
      throw new Stopped(
          Exit.USAGE,
          "\""
              + once
              + "\" is no SHA-256 (64 small hexadecimal digits), so nothing was allowed. Maybe copy"
              + " it from --show.");
    }
    Consent consent = consent(once);
    String said =
        switch (consent) {
          case Consent.Once _ -> name + " may be sent these bytes once.";
          case Consent.WeekNotes _ -> name + " may be asked for notes of weeks.";
          case Consent.Never _ -> name + " may be sent nothing.";
        };
    return office.act(acting, new AnswerConsent(name, consent), said);
  }

  private Consent consent(@Nullable String once) {
    if (once != null) {
      return new Consent.Once(once);
    }
    if (yes.weekNotes == yes.never) {
      throw new IllegalStateException("One answer of three was asked for");
    }
    return yes.weekNotes ? new Consent.WeekNotes() : new Consent.Never();
  }
}
