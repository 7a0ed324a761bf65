package dev.cairn.action.text;

import dev.cairn.model.wording.Checked;
import dev.cairn.model.wording.PassageKey;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a service wrote, passage by passage, each looked at.
 *
 * @param missing passages that were asked for and did not come, or came empty
 * @param dropped what came and was not asked for, in words
 * @param sent every request that left, in order; more than one when the form of the answer had to
 *     be asked for differently, or the service asked for patience
 */
public record Written(
    Outgoing request,
    String requestId,
    List<Checked> passages,
    List<PassageKey> missing,
    List<String> dropped,
    Usage usage,
    List<Sent> sent) {
  public Written {
    passages = List.copyOf(passages);
    missing = List.copyOf(missing);
    dropped = List.copyOf(dropped);
    sent = List.copyOf(sent);
  }

  /**
   * What it took.
   *
   * @param counted whether the service told its tokens; else they are estimated here
   * @param cost null without a price
   */
  public record Usage(long input, long output, boolean counted, @Nullable BigDecimal cost) {}

  /** One request that left, to the byte, and the answer's status; 0 where none came. */
  public record Sent(byte[] body, String sha256, int status) {}
}
