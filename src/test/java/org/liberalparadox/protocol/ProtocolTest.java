package org.liberalparadox.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ProtocolTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final WebSocket SOCKET = (WebSocket) Proxy.newProxyInstance(
            WebSocket.class.getClassLoader(), new Class<?>[] {WebSocket.class}, (proxy, method, arguments) -> null);

    @Test
    void messagesAreCutByTheirLengthHoweverFramesCutThem() {
        List<String> messages = new ArrayList<>();
        SocketFrames frames = new SocketFrames(messages::add, error -> {});
        frames.onText(SOCKET, "5|a|b|c3|x", false);
        frames.onText(SOCKET, "yz1", true);
        frames.onText(SOCKET, "|q", true);
        assertThat(messages).containsExactly("a|b|c", "xyz", "q");
    }

    @Test
    void messagesThatOvertakeEachOtherAreReadInOrderAndOnce() {
        Screen screen = new Screen();
        read(
                screen,
                "{'syncId':0,'changes':[{'node':1,'type':'splice','feat':2,'index':0,'addNodes':[2]},"
                        + "{'node':2,'type':'put','feat':7,'key':'text','value':'one'}]}");
        String third = "{'syncId':2,'changes':[{'node':2,'type':'put','feat':7,'key':'text','value':'three'}]}";
        read(screen, third);
        assertThat(screen.text()).isEqualTo("one");
        read(screen, "{'syncId':1,'changes':[{'node':2,'type':'put','feat':7,'key':'text','value':'two'}]}");
        assertThat(screen.text()).isEqualTo("three");
        read(screen, "{'syncId':1,'changes':[{'node':2,'type':'put','feat':7,'key':'text','value':'late'}]}");
        assertThat(screen.text()).isEqualTo("three");
        assertThat(screen.lastMessage()).isEqualTo(2);
    }

    @Test
    void whatIsTakenOutOrHiddenIsNotShown() {
        Screen screen = new Screen();
        read(
                screen,
                "{'syncId':0,'changes':[{'node':1,'type':'splice','feat':2,'index':0,'addNodes':[2,3,4]},"
                        + "{'node':2,'type':'put','feat':7,'key':'text','value':'a'},"
                        + "{'node':3,'type':'put','feat':7,'key':'text','value':'b'},"
                        + "{'node':4,'type':'put','feat':7,'key':'text','value':'c'}]}");
        read(
                screen,
                "{'syncId':1,'changes':[{'node':1,'type':'splice','feat':2,'index':0,'remove':1},"
                        + "{'node':3,'type':'put','feat':0,'key':'visible','value':false}]}");
        assertThat(screen.text()).isEqualTo("c");
    }

    private static void read(Screen screen, String json) {
        screen.read(JSON.readTree(json.replace('\'', '"')));
    }
}
