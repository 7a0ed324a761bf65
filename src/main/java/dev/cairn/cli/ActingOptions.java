package dev.cairn.cli;

import dev.cairn.action.Coach;
import dev.cairn.ledger.OpaqueId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command that changes something takes: who acts, and a name for the request. */
final class ActingOptions {
  @Option(
      names = "--coach",
      paramLabel = "NAME",
      description = "Who decides; the name of whoever is logged in, if left out.")
  private @Nullable String coach;

  @Option(
      names = "--request",
      paramLabel = "ID",
      description = {
        "32 hexadecimal digits of your own choice. A command that is repeated with the same ID",
        "acts only once."
      })
  private @Nullable String request;

  ActingOptions() {}

  /** Who acts once more, in a request of its own. */
  ActingOptions(Coach coach) {
    this.coach = coach.name();
  }

  Coach coach() {
    return new Coach(coach == null ? System.getProperty("user.name", "") : coach);
  }

  OpaqueId request(Supplier<OpaqueId> fresh) {
    if (request == null) {
      return fresh.get();
    }
    if (!request.matches("[0-9a-f]{32}")) {
      throw new Stopped(
          Exit.USAGE,
          "--request is \""
              + request
              + "\", but must be 32 small hexadecimal digits, so nothing"
              + " was done.");
    }
    return new OpaqueId(request);
  }
}
