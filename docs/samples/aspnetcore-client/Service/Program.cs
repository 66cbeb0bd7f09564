using System.Text.Json.Serialization;
using Parcels.Service;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOpenApi();
builder.Services.AddProblemDetails();
builder.Services.AddValidation();
builder.Services.AddSingleton<ParcelStore>();

// Without this, the document says that each number can be a string too.
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict);

var app = builder.Build();
app.MapOpenApi();
app.MapParcels();
app.Run();
