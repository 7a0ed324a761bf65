package dev.cairn.writing.remote;

import dev.cairn.writing.remote.StrangeServer.Answer;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Answers in the form of services that stream, right and wrong. */
public final class Replies {
  public static final String STREAM =
      "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String DONE = "data: [DONE]\n\n";

  private Replies() {}

  /** A whole answer, in pieces of a few characters. */
  public static Answer text(String content) {
    return (_, out) -> out.write(STREAM + pieces(content) + end("stop"));
  }

  public static Answer ending(String content, String reason) {
    return (_, out) -> out.write(STREAM + pieces(content) + end(reason));
  }

  public static Answer status(int status, String headers, String body) {
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    return (_, out) ->
        out.write(
            "HTTP/1.1 "
                + status
                + " Strange\r\nContent-Type: application/json\r\nConnection: close\r\n"
                + "Content-Length: "
                + length
                + "\r\n"
                + headers
                + "\r\n"
                + body);
  }

  public static Answer status(int status) {
    return status(status, "", "{\"error\":{\"message\":\"strange\"}}");
  }

  public static String pieces(String content) {
    StringBuilder out = new StringBuilder();
    for (int at = 0; at < content.length(); at += 7) {
      out.append(piece(content.substring(at, Math.min(at + 7, content.length()))));
    }
    return out.toString();
  }

  public static String piece(String content) {
    ObjectNode chunk = JSON.createObjectNode();
    chunk.put("id", "x").put("object", "chat.completion.chunk").put("model", "m");
    ObjectNode choice = chunk.putArray("choices").addObject();
    choice.put("index", 0).putNull("finish_reason");
    choice.putObject("delta").put("role", "assistant").put("content", content);
    return "data: " + chunk + "\n\n";
  }

  public static String end(String reason) {
    return "data: {\"id\":\"x\",\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{},"
        + "\"finish_reason\":\""
        + reason
        + "\"}]}\n\ndata: {\"id\":\"x\",\"model\":\"m\",\"choices\":[],\"usage\":"
        + "{\"prompt_tokens\":100,\"completion_tokens\":20,\"total_tokens\":120}}\n\n"
        + DONE;
  }
}
