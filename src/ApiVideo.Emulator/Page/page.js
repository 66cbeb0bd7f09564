// Everything that comes from a delivery or a subscription is set as text, never as HTML.

const mostAttempts = 500;
const find = id => document.getElementById(id);

let instance = null;
let announced = null;

function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key === "data") {
      Object.assign(made.dataset, value);
    } else {
      made[key] = value;
    }
  }
  made.append(...children);
  return made;
}

function term(name, value, wrapper = "code") {
  return [element("dt", {}, name), element("dd", {}, element(wrapper, {}, value))];
}

async function send(method, address, body) {
  try {
    const response = await fetch(address, {
      method,
      headers: body === undefined ? {} : { "Content-Type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const answer = response.status === 204 ? {} : await response.json();
    return response.ok ? { answer } : { problem: describe(answer) };
  } catch {
    return { problem: "The emulator does not answer." };
  }
}

function describe(answer) {
  const problems = answer.problems ?? [answer];
  return problems.map(problem => problem.name ? `${problem.name}: ${problem.title}` : problem.title).join(" ");
}

// Subscriptions

function showWorkspace({ instance: current, events, webhooks }) {
  if (instance !== current) {
    instance = current;
    clearAttempts();
    showEvents(events);
  }
  showWebhooks(webhooks);
}

function showEvents(events) {
  find("choices").replaceChildren(
    element("legend", {}, "Events"),
    ...events.map(name => element("label", {}, element("input", { type: "checkbox", name: "events", value: name, checked: true }), name)));
  showChosen();
  find("events").replaceChildren(...events.map(name => {
    const button = element("button", { type: "button" }, name);
    button.addEventListener("click", () => emit(name));
    return button;
  }));
}

function showWebhooks(webhooks) {
  find("no-webhooks").hidden = webhooks.length > 0;
  const list = find("webhooks");
  const kept = new Map([...list.children].map(card => [card.dataset.id, card]));
  list.replaceChildren(...webhooks.map(webhook => kept.get(webhook.webhookId) ?? webhookCard(webhook)));
}

function webhookCard(webhook) {
  const remove = element("button", { type: "button", ariaLabel: `Remove ${webhook.url}` }, "Remove");
  remove.addEventListener("click", async () => {
    const { problem } = await send("DELETE", `/emulator/webhooks/${encodeURIComponent(webhook.webhookId)}`);
    find("outcome").textContent = problem ?? "";
    find("url").focus();
  });
  return element("li", { className: "card", data: { id: webhook.webhookId } },
    element("p", { className: "mono" }, webhook.url),
    element("details", {},
      element("summary", { className: "plain" }, count(webhook.events.length, "event"), ", id and secret"),
      element("dl", {},
        ...term("Events", webhook.events.join(", ")),
        ...term("Webhook id", webhook.webhookId),
        ...term("Signature secret", webhook.signatureSecret))),
    element("div", { className: "webhook-actions" }, remove));
}

function showChosen() {
  const boxes = [...find("choices").querySelectorAll("input")];
  const chosen = boxes.filter(box => box.checked).length;
  find("chosen").textContent = chosen === boxes.length ? "All events" : `${chosen} of ${count(boxes.length, "event")}`;
}

find("choices").addEventListener("change", showChosen);

find("subscribe").addEventListener("submit", async submission => {
  submission.preventDefault();
  const url = find("url");
  const events = [...document.querySelectorAll("#choices input:checked")].map(box => box.value);
  let problem = null;
  if (!url.checkValidity()) {
    problem = "Enter an absolute http or https address.";
  } else {
    ({ problem } = await send("POST", "/emulator/webhooks", { url: url.value, events }));
  }
  url.ariaInvalid = problem ? "true" : "false";
  find("subscribe-problem").textContent = problem ?? "";
  if (problem) {
    url.focus();
  } else {
    url.value = "";
  }
});

// Events

async function emit(type) {
  const { answer, problem } = await send("POST", "/emulator/events", { type });
  find("outcome").textContent = problem
    ?? (answer.deliveries === 0 ? `Nobody subscribes to ${type}.` : `${type} happened: ${count(answer.deliveries, "delivery", "deliveries")}.`);
}

function count(number, one, many = one + "s") {
  return `${number} ${number === 1 ? one : many}`;
}

// Deliveries

function showAttempt(attempt) {
  find("no-deliveries").hidden = true;
  find("clear").hidden = false;
  const list = find("attempts");
  list.prepend(attemptCard(attempt));
  while (list.children.length > mostAttempts) {
    list.lastChild.remove();
  }
  announce(attempt);
}

function attemptCard(attempt) {
  const again = element("button", { type: "button", ariaLabel: `Send again, as it was: ${attempt.event}` }, "Send again, as it was");
  again.addEventListener("click", async () => {
    const { problem } = await send("POST", `/emulator/deliveries/${attempt.number}/again`);
    problemLine.textContent = problem ?? "";
  });
  const problemLine = element("p", { className: "problem", role: "alert" });
  const time = new Date(attempt.time).toLocaleTimeString([], { hour12: false });
  return element("li", { className: "card" },
    element("details", {},
      element("summary", {},
        element("span", { className: "badge", data: { outcome: attempt.outcome } },
          String(attempt.status ?? "–"), element("small", {}, attempt.outcome)),
        element("span", { className: "what" }, attempt.event),
        element("span", { className: "where" },
          `attempt ${attempt.attempt} of ${attempt.attempts} · ${time} · ${attempt.durationMs} ms · ${attempt.url}`),
        ...(attempt.error ? [element("span", { className: "why" }, attempt.error)] : [])),
      element("dl", {},
        ...term("Body", attempt.body, "pre"),
        ...term("X-Api-Video-Signature", attempt.signature),
        ...term("X-Api-Video-WebhookID", attempt.webhookId)),
      element("p", {}, again),
      problemLine));
}

function clearAttempts() {
  find("attempts").replaceChildren();
  find("no-deliveries").hidden = false;
  find("clear").hidden = true;
}

find("clear").addEventListener("click", () => {
  clearAttempts();
  find("deliveries").focus();
});

// A burst of attempts is read out as its last one only.
function announce(attempt) {
  clearTimeout(announced);
  announced = setTimeout(() => {
    find("announcement").textContent =
      `${attempt.event}: ${attempt.status ?? attempt.error}, ${attempt.outcome}, attempt ${attempt.attempt} of ${attempt.attempts}`;
  }, 300);
}

// The stream

function showConnection(state, text) {
  find("connection").dataset.state = state;
  find("connection").textContent = text;
}

const live = new EventSource("/emulator/live");
live.addEventListener("open", () => showConnection("live", "Live"));
live.addEventListener("error", () => showConnection("lost", "Connection lost; trying again…"));
live.addEventListener("workspace", message => showWorkspace(JSON.parse(message.data)));
live.addEventListener("delivery", message => showAttempt(JSON.parse(message.data)));
