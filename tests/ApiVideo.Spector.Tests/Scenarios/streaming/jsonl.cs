using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class JsonlCalls(Uri server) : ScenarioCalls(server)
{
    public Task Streaming_Jsonl_Basic_send() => Client.Default.BasicSendAsync("{\"desc\": \"one\"}\n{\"desc\": \"two\"}\n{\"desc\": \"three\"}");

    public async Task Streaming_Jsonl_Basic_receive()
    {
        var lines = new List<string>();
        await foreach (var line in Client.Default.BasicReceiveAsync())
        {
            lines.Add(line.ToString());
        }

        Check.Sequence(lines, "{\"desc\": \"one\"}", "{\"desc\": \"two\"}", "{\"desc\": \"three\"}");
    }
}
