package dev.cairn.action.text;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would leave this machine, to the byte, to be looked at before it does.
 *
 * @param facts all that is told of the runner and the plan, as JSON; a part of the body
 * @param url where it goes
 * @param body the bytes of the request; the key stands in a header and is not among them
 * @param pseudonym what the runner is called in it
 * @param tokens about how many tokens the body is
 * @param cost about what it costs with an answer of usual length; null without a price
 * @param kept what is known here and not in it: "name", "dates"
 * @param repairs whether it asks a second time for passages that were refused
 */
public record Outgoing(
    Provider provider,
    TextWish wish,
    String facts,
    String url,
    byte[] body,
    String sha256,
    String pseudonym,
    AnswerForm form,
    int tokens,
    @Nullable BigDecimal cost,
    List<String> kept,
    boolean repairs) {
  public Outgoing {
    kept = List.copyOf(kept);
  }

  /** How the answer's form is asked for, the strictest first. */
  public enum AnswerForm {
    SCHEMA,
    JSON,
    PROMPT
  }
}
