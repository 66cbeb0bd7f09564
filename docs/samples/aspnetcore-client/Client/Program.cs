using Parcels.Client;

using var client = new ParcelsClient(new ParcelsClientOptions
{
    BaseAddress = new Uri(args is [var server] ? server : "http://127.0.0.1:5070"),
});

Parcel parcel = await client.Parcels.CreateParcelAsync(new NewParcel { Recipient = "Ada", Grams = 1250 });
Console.WriteLine($"{parcel.Recipient}'s parcel of {parcel.Grams} g is {parcel.State}");

IReadOnlyList<Parcel> accepted = (await client.Parcels.ListParcelsAsync(state: ParcelState.Accepted)).Value;
Console.WriteLine($"{accepted.Count} accepted");

try
{
    await client.Parcels.GetParcelAsync(Guid.Empty);
}
catch (ApiException<ProblemDetails> e)
{
    Console.WriteLine($"{(int)e.StatusCode}: {e.Error.Title}");
}

try
{
    await client.Parcels.CreateParcelAsync(new NewParcel { Recipient = "Ada", Grams = 0 });
}
catch (ApiException<HttpValidationProblemDetails> e)
{
    foreach (var (member, messages) in e.Error.Errors!)
    {
        Console.WriteLine($"{member}: {string.Join(' ', messages)}");
    }
}
