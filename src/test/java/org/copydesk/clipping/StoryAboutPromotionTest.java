package org.copydesk.clipping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A story that is about newsletters, donations or subscriptions keeps each of its sentences. */
class StoryAboutPromotionTest {
  private static final String[] NEWSLETTER = {
    "The county’s oldest newspaper has ended its morning newsletter after eleven years, its editor said on Monday.",
    "About 9,000 people had signed up for the newsletter, but only one in six opened it, according to figures the paper published.",
    "Readers who subscribed in its first week were sent a farewell letter and a map of the harbour.",
    "“You can still subscribe to the printed paper,” the editor, Ada Moor, told a meeting of readers in the town hall.",
    "The paper will offer an app instead, which it says costs half as much to run as the newsletter did.",
    "Two competitors said their own newsletters had gained subscribers since the announcement."
  };

  private static final String[] DONATIONS = {
    "A campaign for the lifeboat station raised 412,000 crowns in donations last year, the charity’s report says.",
    "Most donors gave less than fifty crowns, and one in three donated every month.",
    "The station asked the public to donate after a storm destroyed its slipway in January.",
    "Critics said the appeal to support the station had not mentioned that the state would pay for half of the repair.",
    "The charity’s treasurer said every donor had been offered the money back, and eleven had taken it.",
    "The new slipway is to open in May, and the campaign will close when it does."
  };

  private static final String[] ABONNEMENT = {
    "Le journal du port a perdu un abonné sur cinq en deux ans, selon le rapport publié lundi par son conseil.",
    "La moitié des lecteurs interrogés ignoraient que le journal envoie une lettre d’information gratuite.",
    "Le directeur a expliqué que les dons des lecteurs couvrent désormais un tiers des frais de la rédaction.",
    "« Soutenir un journal, c’est d’abord le lire », a-t-il dit aux élus réunis à la mairie.",
    "La région versera une aide de 40 000 euros, à condition que le nombre d’abonnés cesse de baisser.",
    "Deux journaux voisins ont fait savoir qu’ils suivraient la même voie l’an prochain."
  };

  private static final String[] SPENDEN = {
    "Der Verein hat im vergangenen Jahr 412.000 Euro an Spenden eingenommen, wie aus seinem Bericht hervorgeht.",
    "Die meisten Spender gaben weniger als fünfzig Euro, und jeder Dritte spendete jeden Monat.",
    "Im Januar hatte der Verein in seinem Newsletter dazu aufgerufen, für die Rettungsstation zu spenden.",
    "Kritiker bemängelten, dass in dem Aufruf nichts von der Hälfte stand, die das Land bezahlt.",
    "Der Kassenwart sagte, allen Spendern sei das Geld zurück angeboten worden, elf hätten es genommen.",
    "Die neue Rampe soll im Mai öffnen, dann endet auch die Kampagne."
  };

  private static final List<String[]> STORIES = List.of(NEWSLETTER, DONATIONS, ABONNEMENT, SPENDEN);

  @Test
  void onAPage() {
    for (String[] story : STORIES) {
      String body =
          Arrays.stream(story).map(s -> "<p>" + s + "</p>").collect(Collectors.joining("\n"));
      Clipping clipping =
          new Clipper()
              .clip(
                  "<html><head><title>What became of it</title></head><body><article><h1>What became of it</h1>"
                      + body
                      + "</article></body></html>",
                  "https://post.example/story");
      assertEquals(List.of(story), clipping.text().lines().toList());
    }
  }

  @Test
  void asPastedText() {
    for (String[] story : STORIES) {
      Clipping clipping =
          new Clipper().clipText("What became of it\n\n" + String.join("\n\n", story) + "\n");
      assertEquals(List.of(story), clipping.text().lines().toList());
    }
  }
}
