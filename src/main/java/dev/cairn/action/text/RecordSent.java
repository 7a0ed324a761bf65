package dev.cairn.action.text;

import dev.cairn.action.Action;
import dev.cairn.action.Change;
import dev.cairn.action.Deed;
import dev.cairn.action.Lasting;
import dev.cairn.action.Now;
import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.action.text.Written.Sent;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.ledger.Kind;
import dev.cairn.ledger.Subject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what leaves for a service, to the byte, with the person it is about. Before anything is
 * sent it needs a yes, and uses up one that was for once; after that it adds how it ended.
 *
 * @param plan the hash of the plan it speaks of
 * @param left what left in the end; null before it does
 */
public record RecordSent(
    Outgoing outgoing, String athleteId, String plan, @Nullable List<Sent> left) implements Action {
  @Override
  public Kind kind() {
    return Lasting.TEXT_SENT;
  }

  @Override
  public Deed decide(Now now) {
    Records records = now.records();
    Subject athlete = records.athlete(athleteId);
    List<Change> changes = new ArrayList<>();
    if (left == null) {
      if (Consent.require(records, outgoing) instanceof Consent.Once) {
        changes.add(Consent.gone(records, outgoing.provider().id()));
      }
      changes.add(change(records, athlete, new Sent(outgoing.body(), outgoing.sha256(), 0)));
    } else if (records.value(Thing.SENT, athlete, outgoing.sha256()) == null) {
      throw new Refused("What was sent was never allowed, so its end was not recorded.");
    } else {
      distinct(left).forEach(sent -> changes.add(change(records, athlete, sent)));
    }
    return new Deed.Changes(changes, List.of());
  }

  /** The same bytes may have left several times; the last answer counts. */
  private static List<Sent> distinct(List<Sent> left) {
    List<Sent> last = new ArrayList<>();
    for (Sent sent : left) {
      last.removeIf(earlier -> earlier.sha256().equals(sent.sha256()));
      last.add(sent);
    }
    return last;
  }

  private Change change(Records records, Subject athlete, Sent sent) {
    byte[] before = records.value(Thing.SENT, athlete, sent.sha256());
    return Change.of(Thing.SENT, athlete, sent.sha256(), before, bytes(sent));
  }

  private byte[] bytes(Sent sent) {
    String body = new String(sent.body(), StandardCharsets.UTF_8);
    if (!Arrays.equals(body.getBytes(StandardCharsets.UTF_8), sent.body())) {
      throw new Refused("What would leave is no text, so it could not be kept and was not sent.");
    }
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name("body").text(body);
    out.name("model").text(outgoing.provider().model()).name("plan").text(plan);
    out.name("provider").text(outgoing.provider().id());
    out.name("sha256").text(sent.sha256());
    out.name("status").integer(sent.status()).name("url").text(outgoing.url());
    return out.endObject().toBytes();
  }
}
