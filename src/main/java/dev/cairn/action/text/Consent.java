package dev.cairn.action.text;

import dev.cairn.action.Change;
import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.ledger.OpaqueId;
import dev.cairn.ledger.Subject;
import dev.cairn.model.wording.Part;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A coach's answer to whether anything may be sent to a service. It holds for the address it was
 * given for; a service that moved is another one.
 */
public sealed interface Consent {
  /** "once", "weekNotes", "never". */
  String word();

  /** Just the bytes that were shown, and those once. */
  record Once(String sha256) implements Consent {
    @Override
    public String word() {
      return "once";
    }
  }

  /** Every request that asks for nothing but notes of weeks. */
  record WeekNotes() implements Consent {
    @Override
    public String word() {
      return "weekNotes";
    }
  }

  record Never() implements Consent {
    @Override
    public String word() {
      return "never";
    }
  }

  /** What was answered for a service as it is set up now; empty while nobody did. */
  static Optional<Consent> of(Records records, Provider provider) {
    return records
        .json(Thing.CONSENT, records.ledger(), provider.id())
        .filter(json -> json.path("base").asString("").equals(provider.base().toString()))
        .map(Consent::read);
  }

  private static Consent read(JsonNode json) {
    return switch (json.path("answer").asString("")) {
      case "once" -> new Once(json.path("sha256").asString(""));
      case "weekNotes" -> new WeekNotes();
      default -> new Never();
    };
  }

  /** Refuses unless just this may leave. */
  static Consent require(Records records, Outgoing outgoing) {
    Provider provider = outgoing.provider();
    Consent consent = of(records, provider).orElse(null);
    if (consent == null || !covers(consent, outgoing)) {
      throw new Refused(
          "Nobody said yes to sending this to "
              + provider.id()
              + ", so nothing was sent. Maybe look at it with --show, then \"text providers allow "
              + provider.id()
              + " --once "
              + outgoing.sha256()
              + "\".");
    }
    return consent;
  }

  /** Whether somebody said yes to just this. */
  static boolean allows(Records records, Outgoing outgoing) {
    return of(records, outgoing.provider()).filter(yes -> covers(yes, outgoing)).isPresent();
  }

  private static boolean covers(Consent consent, Outgoing outgoing) {
    return switch (consent) {
      case Once once -> once.sha256().equals(outgoing.sha256());
      case WeekNotes _ ->
          outgoing.wish().passages().stream().allMatch(key -> key.part() == Part.WEEK_NOTE);
      case Never _ -> false;
    };
  }

  static Change change(Records records, Provider provider, Consent consent, OpaqueId coach) {
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name("answer").text(consent.word());
    out.name("base").text(provider.base().toString());
    out.name("coach").text(coach.hex()).name("provider").text(provider.id());
    out.name("sha256").text(consent instanceof Once once ? once.sha256() : null);
    return change(records, provider.id(), out.endObject().toBytes());
  }

  /** The answer is used up, or its service gone. */
  static Change gone(Records records, String provider) {
    return change(records, provider, null);
  }

  private static Change change(Records records, String provider, byte @Nullable [] after) {
    Subject ledger = records.ledger();
    byte[] before = records.value(Thing.CONSENT, ledger, provider);
    return Change.of(Thing.CONSENT, ledger, provider, before, after);
  }
}
