// The secret of a webhook is never in a file of the project. While you develop:
//   dotnet user-secrets set --project Receiver-App "ApiVideo:Webhooks:Secrets:WEBHOOK_ID" "SECRET"
// In production, it is an environment variable: ApiVideo__Webhooks__Secrets__WEBHOOK_ID
await using var app = NamespaceOfApp.WebhookReceiver.Create(args);
await app.RunAsync();
