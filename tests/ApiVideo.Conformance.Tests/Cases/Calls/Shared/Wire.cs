/// <summary>A client of the document, what it sent, and what it is answered.</summary>
internal sealed class Wire : HttpMessageHandler
{
    private readonly byte[] _answer;
    private readonly string? _answerType;
    private readonly HttpStatusCode _status;

    public Wire(string answer = "", string? type = "application/json", int status = 200, CasesClientOptions? options = null)
        : this(Encoding.UTF8.GetBytes(answer), type, status, options)
    {
    }

    public Wire(byte[] answer, string? type, int status = 200, CasesClientOptions? options = null)
    {
        _answer = answer;
        _answerType = type;
        _status = (HttpStatusCode)status;
        Client = new CasesClient(new HttpClient(this), options ?? new CasesClientOptions { BaseAddress = new Uri("https://api.test/") });
    }

    public CasesClient Client { get; }

    public int Calls { get; private set; }

    public string Method { get; private set; } = "";

    public string Address { get; private set; } = "";

    public string Body { get; private set; } = "";

    public string ContentType { get; private set; } = "";

    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, System.Threading.CancellationToken cancellationToken)
    {
        Calls++;
        Method = request.Method.Method;
        Address = request.RequestUri!.AbsoluteUri;
        Headers.Clear();
        foreach (var header in request.Headers.NonValidated)
        {
            Headers[header.Key] = header.Value.ToString();
        }

        Body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        ContentType = request.Content is null ? "" : request.Content.Headers.NonValidated["Content-Type"].ToString();
        var answer = new HttpResponseMessage(_status) { Content = new ByteArrayContent(_answer) };
        if (_answerType is not null)
        {
            answer.Content.Headers.TryAddWithoutValidation("Content-Type", _answerType);
        }

        return answer;
    }
}
