package org.copydesk.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the program for scripts that ask over a local socket, as long as the tests run. */
final class Answering {
  private Answering() {}

  /**
   * @param folder where the answers are put
   * @return the port to ask at
   */
  static int begin(Path folder) throws IOException {
    ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(() -> answer(server, folder), "answering");
    thread.setDaemon(true);
    thread.start();
    return server.getLocalPort();
  }

  private static void answer(ServerSocket server, Path folder) {
    for (int number = 0; ; number++) {
      try (Socket socket = server.accept();
          BufferedReader in =
              new BufferedReader(
                  new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
        Path answer = folder.resolve(".git-answer" + number);
        int code = run(in, answer);
        socket
            .getOutputStream()
            .write((answer + " " + code + "\n").getBytes(StandardCharsets.UTF_8));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private static int run(BufferedReader in, Path answer) throws IOException {
    Path here = Path.of(in.readLine());
    String index = in.readLine();
    int count = Integer.parseInt(in.readLine());
    List<String> args = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      args.add(in.readLine());
    }
    Map<String, String> environment = index.isEmpty() ? Map.of() : Map.of("GIT_INDEX_FILE", index);
    Run run = Run.in(here, environment, args);
    Files.writeString(Path.of(answer + ".out"), run.out());
    Files.writeString(Path.of(answer + ".err"), run.err());
    return run.code();
  }
}
